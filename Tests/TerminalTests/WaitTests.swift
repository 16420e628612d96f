// Owns the proof that waiting ends for what happened and for nothing else.

import Glibc
import Terminal
import Testing

@Suite struct WaitTests {
  @Test("a wait tells bytes, an end and an expired time apart")
  func outcomes() {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let silent = Wait.poll(descriptors: [ends[0]], timeoutMilliseconds: 1)
    #expect(silent.readable.isEmpty && silent.hungUp.isEmpty && !silent.interrupted)

    #expect(write(ends[1], "x", 1) == 1)
    let readable = Wait.poll(descriptors: [-1, ends[0]], timeoutMilliseconds: nil)
    #expect(readable.readable == [ends[0]])
    #expect(readable.hungUp == [])
    #expect(!readable.interrupted)

    close(ends[1])
    #expect(Wait.poll(descriptors: [ends[0]], timeoutMilliseconds: nil).hungUp == [ends[0]])
  }

  @Test("a time already over does not wait")
  func past() {
    let outcome = Wait.poll(descriptors: [], timeoutMilliseconds: -5)
    #expect(outcome.readable.isEmpty && !outcome.interrupted)
  }
}
