// Owns the actions of the secretariat: the roll call, and the people of a site.

import Roster
import Terminal
import Words

extension ActionTable {
  static let rollCall: [Action] = [
    Action(
      "roll-call.present", [.character(" ")], .present, on: [.rollCall], right: .attendance,
      takesNumber: true, bar: 1
    ) { $0.markCalled(.present, present: $0.expectedOfCalled) },
    Action(
      "roll-call.present-count", [.enter], .presentCount, on: [.rollCall], right: .attendance,
      takesNumber: true
    ) { $0.markTyped() },
    Action(
      "roll-call.late", [.character("m")], .late, on: [.rollCall], right: .attendance,
      takesNumber: true, bar: 2
    ) { $0.markCalled(.late, present: Int($0.digits)) },
    Action(
      "roll-call.excused", [.character("p")], .excused, on: [.rollCall], right: .attendance, bar: 3
    ) { $0.markCalled(.excused) },
    Action(
      "roll-call.unexcused", [.character("v")], .unexcused, on: [.rollCall], right: .attendance,
      bar: 4
    ) { $0.markCalled(.unexcused) },
    Action(
      "roll-call.no-answer", [.character("n")], .noAnswer, on: [.rollCall], right: .attendance,
      bar: 5
    ) { $0.markCalled(.noAnswer) },
    Action(
      "roll-call.back", [.backspace], .back, on: [.rollCall], right: .attendance,
      needsHistory: true, bar: 6
    ) { $0.goBackInRollCall() },
    Action(
      "roll-call.reason", [.character("g")], .reason, on: [.rollCall], right: .attendance,
      needsHistory: true
    ) { $0.askReason() },
    Action(
      "roll-call.new-round", [.character("b")], .newRound, on: [.rollCall], right: .attendance
    ) { .perform(RoundStarted(name: nil), seen: $0.seen) },
    Action(
      "roll-call.finish", [.character("k")], .finishRound, on: [.rollCall], right: .attendance
    ) { .perform(RoundFinished(), seen: $0.seen) },
    Action(
      "site.link", [.character("l")], .link, on: [.board, .rollCall, .speaking, .site],
      right: .links
    ) { $0.askLink() },
  ]

  static let people: [Action] = [
    Action(
      "person.present", [.character(" ")], .personPresent, on: [.site], right: .attendance, bar: 1
    ) { $0.markPerson(.present) },
    Action(
      "person.late", [.character("m")], .personLate, on: [.site], right: .attendance, bar: 2
    ) { $0.markPerson(.late) },
    Action(
      "person.excused", [.character("p")], .personExcused, on: [.site], right: .attendance, bar: 3
    ) { $0.markPerson(.excused) },
    Action(
      "person.unexcused", [.character("v")], .personUnexcused, on: [.site], right: .attendance,
      bar: 4
    ) { $0.markPerson(.unexcused) },
    Action(
      "person.left-early", [.character("h")], .personLeft, on: [.site], right: .attendance
    ) { $0.markPerson(.leftEarly) },
    Action(
      "site.everyone-present", [.character("c")], .everyonePresent, on: [.site],
      right: .attendance, bar: 5
    ) { $0.markEveryone() },
    Action(
      "person.substitute", [.character("t")], .substitute, on: [.site], right: .attendance, bar: 6
    ) { $0.askSubstitute() },
  ]

  static let roster: [Action] = [
    Action("roster.guest", [.character("k")], .addGuest, on: [.site], right: .roster, bar: 7) {
      state in
      state.ask(GuestDialog(site: state.site))
      return nil
    },
    Action(
      "roster.correct", [.character("n")], .correctPerson, on: [.site], right: .roster
    ) { $0.askAboutPerson { CorrectionDialog(site: $0, person: $1) } },
    Action(
      "roster.close-person", [.character("b")], .closePerson, on: [.site], right: .roster
    ) { $0.askAboutPerson { PersonClosingDialog(site: $0, person: $1) } },
    Action("roster.add-site", [.character("t")], .addSite, on: [.board], right: .roster) {
      state in
      state.ask(SiteDialog())
      return nil
    },
    Action("roster.close-site", [.character("b")], .closeSite, on: [.board], right: .roster) {
      state in
      state.ask(SiteClosingDialog(site: state.site))
      return nil
    },
  ]
}
