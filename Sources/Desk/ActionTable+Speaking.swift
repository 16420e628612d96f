// Owns the actions of the moderator: the list, the floor, and the phases of the meeting.

import Roster
import Terminal
import Words

extension ActionTable {
  static let speaking: [Action] = [
    Action(
      "turn.register", [.character("g")], .register, on: [.board, .speaking, .site], right: .list,
      bar: 8
    ) { $0.askRegistration() },
    Action(
      "turn.call", [.character("m")], .call, on: [.speaking], right: .floor, bar: 2
    ) { $0.comeToFloor { CallTurn($0) } },
    Action(
      "turn.call-selected", [.character("k")], .callSelected, on: [.speaking], right: .floor
    ) { $0.onSelectedTurn { CallTurn($0) } },
    Action(
      "turn.start", [.character("b")], .start, on: [.speaking], right: .floor, bar: 1
    ) { $0.comeToFloor { StartTurn($0) } },
    Action(
      "turn.pause", [.character("t")], .pause, on: [.speaking], right: .floor, bar: 4
    ) { $0.onFloor { PauseTurn($0) } },
    Action(
      "turn.resume", [.character("c")], .resume, on: [.speaking], right: .floor, bar: 5
    ) { .perform(ResumeTurn($0.meeting.turnToResume), seen: $0.seen) },
    Action(
      "turn.end", [.character(".")], .end, on: [.speaking], right: .floor, bar: 3
    ) { $0.onFloor { EndTurn($0) } },
    Action(
      "turn.defer", [.character("h")], .deferTurn, on: [.speaking], right: .floor, bar: 6
    ) { $0.onFloor { DeferTurn($0) } },
    Action(
      "turn.extend", [.character("+"), .character("=")], .extend, on: [.speaking], right: .floor,
      bar: 9
    ) { $0.onFloor { ExtendTurn($0, seconds: 60) } },
    Action(
      "turn.shorten", [.character("-")], .shorten, on: [.speaking], right: .floor, bar: 10
    ) { $0.onFloor { ExtendTurn($0, seconds: -60) } },
    Action(
      "turn.withdraw", [.character("v")], .withdraw, on: [.speaking], right: .list, bar: 11
    ) { $0.onSelectedTurn { TurnWithdrawn($0) } },
    Action(
      "turn.move-up", [.character("<")], .moveUp, on: [.speaking], right: .list
    ) { $0.moveSelectedTurn(by: -1) },
    Action(
      "turn.move-down", [.character(">")], .moveDown, on: [.speaking], right: .list
    ) { $0.moveSelectedTurn(by: 1) },
    Action("turn.reopen", [.character("n")], .reopen, on: [.speaking], right: .floor) {
      $0.reopenLastTurn()
    },
  ]

  static let meeting: [Action] = [
    Action("phase.open", [.function(9)], .openMeeting, right: .phases) {
      .perform(PhaseChanged(.open), seen: $0.seen)
    },
    // By `:` and their names alone: seldom done, and no slip of a finger may do them.
    Action("phase.break", [], .takeBreak, right: .phases) {
      .perform(PhaseChanged(.takeBreak), seen: $0.seen)
    },
    Action("phase.resume", [], .resumeMeeting, right: .phases) {
      .perform(PhaseChanged(.resume), seen: $0.seen)
    },
    Action("phase.close", [], .closeMeeting, right: .phases) {
      .perform(CloseMeeting(endingTurn: false), seen: $0.seen)
    },
  ]
}
