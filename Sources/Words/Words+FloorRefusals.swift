// Owns the sentences that tell why a command of the floor, the list or the phases was refused.

extension Words {
  /// The floor is held by another turn.
  package static func floorHeld(_ turn: Phrase, state: Phrase) -> Phrase {
    turn.capitalised
      + Phrase(
        vi: " đang giữ quyền phát biểu (\(state.vi)); kết thúc hoặc tạm hoãn lượt đó trước.",
        en: " holds the floor (\(state.en)); end or defer it first.")
  }

  /// No turn holds the floor.
  package static var floorEmpty: Phrase {
    Phrase(
      vi: "Hiện không có lượt nào giữ quyền phát biểu; mời hoặc bắt đầu một lượt trước.",
      en: "No turn holds the floor; call or start one first.")
  }

  /// The turn does not hold the floor, which another one does or none.
  package static func notOnFloor(_ turn: Phrase, state: Phrase, floor: Phrase?) -> Phrase {
    let remedy =
      floor.map {
        Phrase(
          vi: "kết thúc hoặc tạm hoãn \($0.vi) trước.",
          en: "end or defer \($0.en), which holds it, first.")
      } ?? Phrase(vi: "mời hoặc bắt đầu lượt này trước.", en: "call or start it first.")
    return turn.capitalised
      + Phrase(
        vi: " không giữ quyền phát biểu (\(state.vi)); ",
        en: " does not hold the floor (\(state.en)); ") + remedy
  }

  /// The list has no turn.
  package static var listEmpty: Phrase {
    Phrase(
      vi: "Danh sách phát biểu đang trống; đăng ký một lượt trước.",
      en: "The speaking list is empty; register a turn first.")
  }

  /// Every listed turn's line is lost.
  package static func nothingReady(_ sites: Phrase) -> Phrase {
    Phrase(
      vi: "Các điểm cầu trong danh sách phát biểu đều mất kết nối (\(sites.vi)); "
        + "chờ kết nối lại, hoặc chọn đích danh một lượt.",
      en: "Every site in the speaking list is disconnected (\(sites.en)); "
        + "wait for a link to come back, or name a turn.")
  }

  /// There is nothing to resume.
  package static var nothingToResume: Phrase {
    Phrase(
      vi: "Không có lượt tạm dừng, cũng không có lượt tạm hoãn nào đã kết nối lại; "
        + "mời một lượt trong danh sách, hoặc chọn đích danh lượt cần tiếp tục.",
      en: "No turn is paused and no deferred one is connected again; "
        + "call a turn from the list, or name the one to resume.")
  }

  /// The turn is in a state in which this cannot be done.
  package static func turnIs(_ turn: Phrase, state: Phrase, remedy: Phrase) -> Phrase {
    turn.capitalised
      + Phrase(
        vi: " đang ở trạng thái “\(state.vi)” nên không thực hiện được; ",
        en: " is “\(state.en)”, so this cannot be done; ") + remedy
  }

  /// What to do about a turn that stands in the list.
  package static var remedyListed: Phrase {
    Phrase(vi: "mời hoặc bắt đầu lượt này trước.", en: "call or start it first.")
  }
  /// What to do about a turn that holds the floor.
  package static var remedyOnFloor: Phrase {
    Phrase(vi: "kết thúc hoặc tạm hoãn lượt này trước.", en: "end or defer it first.")
  }
  /// What to do about a turn that has spoken.
  package static var remedyFinished: Phrase {
    Phrase(
      vi: "cho tiếp tục lượt này, hoặc đăng ký lượt mới.",
      en: "resume it, or register a new turn.")
  }
  /// What to do about a turn that was taken back.
  package static var remedyWithdrawn: Phrase {
    Phrase(
      vi: "hoàn tác việc rút, hoặc đăng ký lượt mới.",
      en: "undo the withdrawal, or register a new turn.")
  }
  /// What to do about a turn that was not reached.
  package static var remedyNotReached: Phrase {
    Phrase(
      vi: "đề nghị gửi ý kiến bằng văn bản, hoặc hoàn tác việc bế mạc.",
      en: "ask for it in writing, or undo the closing.")
  }

  /// The meeting is not opened yet.
  package static var phaseIsPlanned: Phrase {
    Phrase(
      vi: "Hội nghị chưa khai mạc; khai mạc hội nghị trước.",
      en: "The meeting is not opened yet; open it first.")
  }
  /// The meeting is in session.
  package static var phaseIsOpen: Phrase {
    Phrase(
      vi: "Hội nghị đang họp; cho nghỉ giải lao hoặc bế mạc trước.",
      en: "The meeting is in session; take a break or close it first.")
  }
  /// The meeting is on a break.
  package static var phaseIsBreak: Phrase {
    Phrase(
      vi: "Hội nghị đang nghỉ giải lao; cho hội nghị tiếp tục trước.",
      en: "The meeting is on a break; resume it first.")
  }
  /// The meeting is closed.
  package static var phaseIsClosed: Phrase {
    Phrase(
      vi: "Hội nghị đã bế mạc; hoàn tác việc bế mạc nếu cần họp tiếp.",
      en: "The meeting is closed; undo the closing if it is to go on.")
  }

  /// A turn holds the floor, so the meeting cannot be closed.
  package static func closingWithTurn(_ turn: Phrase, state: Phrase) -> Phrase {
    Phrase(vi: "Chưa bế mạc được vì ", en: "The meeting cannot be closed: ") + turn
      + Phrase(
        vi: " còn giữ quyền phát biểu (\(state.vi)); kết thúc lượt đó trước, "
          + "hoặc bế mạc kèm kết thúc lượt.",
        en: " still holds the floor (\(state.en)); end it first, or close and end it in one act.")
  }
}
