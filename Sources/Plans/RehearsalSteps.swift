// Owns what happens in a rehearsal before it is opened: link checks, the roll call, the opening.
// The turns are in RehearsalSteps+Turns.

import Roster
import Words

/// A request of the history, and how long before now it was made.
struct RehearsalStep {
  var millisecondsBeforeNow: Int64
  var request: any Request
}

/// The steps of a rehearsal as they are thought up, part by part.
struct RehearsalSteps {
  let cast: RehearsalCast
  var dice: SplitMix64
  private var steps: [RehearsalStep] = []

  init(cast: RehearsalCast, dice: SplitMix64) {
    self.cast = cast
    self.dice = dice
  }

  /// The steps in the order of time; those of one moment in the order of thought.
  var inOrder: [RehearsalStep] {
    steps.enumerated().sorted { left, right in
      let (earlier, later) = (left.element, right.element)
      return earlier.millisecondsBeforeNow == later.millisecondsBeforeNow
        ? left.offset < right.offset : earlier.millisecondsBeforeNow > later.millisecondsBeforeNow
    }.map(\.element)
  }

  /// Adds a step some seconds before now, later by a part of a second that the dice choose.
  mutating func add(_ secondsBeforeNow: Int, _ request: any Request) {
    let fraction = Int64(dice.number(in: 0...899))
    steps.append(
      RehearsalStep(
        millisecondsBeforeNow: Int64(secondsBeforeNow) * 1000 - fraction, request: request))
  }

  mutating func checkLinks() {
    var links: [(Site, Link)] = cast.goodLinks.map { ($0, .good) }
    links += cast.unstable.map { ($0, .unstable) }
    links += cast.noAudio.map { ($0, .noAudio) }
    links += cast.onPhone.map { ($0, .phone) }
    for (site, link) in links {
      add(dice.number(in: 1160...1190), LinkChanged(site.id, link))
    }
  }

  mutating func callTheRoll() {
    let present = Set(cast.present.map(\.id))
    let notCalled = Set(cast.notCalled.map(\.id))
    let absences: [SiteID: SiteMark] = Dictionary(
      cast.excused.map { ($0.id, .excused) } + cast.unexcused.map { ($0.id, .unexcused) },
      uniquingKeysWith: { first, _ in first })
    for (place, site) in cast.sites.enumerated() where !notCalled.contains(site.id) {
      let second = 1150 - 8 * place - dice.number(in: 0...3)
      if present.contains(site.id) {
        add(second, SiteMarked(site.id, SiteAnswer(.present, present: headcount(of: site))))
      } else if let mark = absences[site.id] {
        let reason = mark == .excused ? drawReason() : nil
        add(second, SiteMarked(site.id, SiteAnswer(mark, reason: reason)))
      } else {
        add(second, SiteMarked(site.id, SiteAnswer(.noAnswer)))
      }
    }
    for site in cast.late {
      let answer = SiteAnswer(.late, present: headcount(of: site), reason: drawReason())
      add(dice.number(in: 420...640), SiteMarked(site.id, answer))
    }
  }

  /// Draws a reported head-count: mostly as expected, sometimes with a gap.
  private mutating func headcount(of site: Site) -> Int? {
    guard let expected = site.expected else { return nil }
    let hasRealPeople = site.people.contains { !$0.isSynthetic }
    guard !hasRealPeople else { return expected }
    if let place = cast.withMarkedPeople.firstIndex(where: { $0.id == site.id }) {
      // A substitute makes up for the person who is missing at the first; at the last one is late.
      return [0, cast.withMarkedPeople.count - 1].contains(place) ? expected : expected - 1
    }
    return expected - max(0, dice.number(in: -6...2))
  }

  private mutating func drawReason() -> String? {
    let reasons = Words.rehearsalReasons
    return reasons[dice.number(in: 0...(reasons.count - 1))].vi
  }

  mutating func markPeople() {
    for site in cast.sites {
      let real = site.people.filter { !$0.isSynthetic }.map(\.id)
      guard !real.isEmpty else { continue }
      add(700, PeopleMarked(site.id, real, .present, reason: nil))
    }
    let marks: [PersonMark] = [.excused, .excused, .unexcused, .late]
    for (site, mark) in zip(cast.withMarkedPeople, marks) {
      guard let person = site.people.dropFirst(2).first else { continue }
      let reason = mark == .unexcused ? nil : drawReason()
      add(dice.number(in: 680...720), PeopleMarked(site.id, [person.id], mark, reason: reason))
      guard site.id == cast.withMarkedPeople.first?.id else { continue }
      let substitute = Substitute(
        name: Words.rehearsalSubstitute(1).vi, replacing: person.id, isAuthorised: true)
      add(675, SubstituteNamed(site.id, substitute))
    }
  }

  mutating func openTheMeeting() {
    add(670, PhaseChanged(.open))
    // Not an item that a real person presents: no speech is made up for one.
    if let site = cast.noAudio.first { add(655, LinkChanged(site.id, .good)) }
    add(650, ItemStarted(ItemID("discussion")))
  }
}
