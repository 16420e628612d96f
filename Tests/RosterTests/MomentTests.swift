// Owns the tests of time arithmetic: how long it was from one stamp to another.

import Testing

@testable import Roster

@Suite("Moments")
struct MomentTests {
  private let start = Moment(wall: 1_000_000, boot: 7, up: 5000)

  @Test("within one boot the running time counts, whatever the wall clock says")
  func sameBoot() {
    let later = Moment(wall: 400_000, boot: 7, up: 9000)
    #expect(later.milliseconds(since: start) == 4000)
    #expect(later.clockJump(since: start) == -604_000)
  }

  @Test("across boots the wall time counts, and a jump cannot be known")
  func otherBoot() {
    let later = Moment(wall: 1_030_000, boot: 8, up: 10)
    #expect(later.milliseconds(since: start) == 30_000)
    #expect(later.clockJump(since: start) == 0)
  }

  @Test("no length is negative")
  func neverNegative() {
    #expect(Moment(wall: 2_000_000, boot: 7, up: 4999).milliseconds(since: start) == 0)
    #expect(Moment(wall: 999_999, boot: 8, up: 6000).milliseconds(since: start) == 0)
  }

  @Test("a moment is advanced on both clocks, and back again")
  func advanced() {
    let later = start.advanced(by: 1500)
    #expect(later == Moment(wall: 1_001_500, boot: 7, up: 6500))
    #expect(later.advanced(by: -1500) == start)
    #expect(later.clockJump(since: start) == 0)
  }

  @Test("stretches add up, the last one up to now while it runs")
  func stretches() {
    var stretches: [Stretch] = []
    stretches.open(at: start)
    stretches.open(at: start.advanced(by: 100))
    #expect(stretches.count == 1)
    #expect(stretches.milliseconds(at: start.advanced(by: 700)) == 700)
    stretches.close(at: start.advanced(by: 1000))
    stretches.close(at: start.advanced(by: 5000))
    stretches.open(at: start.advanced(by: 3000))
    #expect(stretches.milliseconds(at: start.advanced(by: 3250)) == 1250)
  }
}
