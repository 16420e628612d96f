// Owns how the model's states are called on screen and on paper: their words and, where a cell has
// room for one letter, their signs.

package import Words

extension Site {
  /// The name; a province keeps its Vietnamese name in both languages.
  package var label: Phrase { isHall ? Phrase(vi: name, en: nameEn ?? name) : Phrase(same: name) }
}

extension Plan {
  /// The title, with the sign of a rehearsal before it where it is one.
  package var titleLine: Phrase {
    isRehearsal ? Words.rehearsal + " · " + title : title
  }
}

extension SiteMark {
  /// The word for it.
  package var label: Phrase {
    switch self {
    case .notCalled: Words.notCalled
    case .present: Words.present
    case .late: Words.late
    case .excused: Words.excused
    case .unexcused: Words.unexcused
    case .noAnswer: Words.noAnswer
    }
  }

  /// The sign for it, one column wide.
  package var sign: Character {
    switch self {
    case .notCalled: "·"
    case .present: "+"
    case .late: "m"
    case .excused: "p"
    case .unexcused: "v"
    case .noAnswer: "?"
    }
  }
}

extension PersonMark {
  /// The word for it.
  package var label: Phrase {
    switch self {
    case .notCalled: Words.notCalled
    case .present: Words.present
    case .late: Words.late
    case .excused: Words.excused
    case .unexcused: Words.unexcused
    case .leftEarly: Words.leftEarly
    }
  }

  /// The sign for it, one column wide.
  package var sign: Character {
    switch self {
    case .notCalled: "·"
    case .present: "+"
    case .late: "m"
    case .excused: "p"
    case .unexcused: "v"
    case .leftEarly: "s"
    }
  }
}

extension Link {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .unknown: Words.linkUnknown
    case .good: Words.linkGood
    case .noAudio: Words.linkNoAudio
    case .noVideo: Words.linkNoVideo
    case .unstable: Words.linkUnstable
    case .phone: Words.linkPhone
    case .lost: Words.linkLost
    }
  }

  /// The sign for it, one column wide; a space where nothing is wrong or nothing is known.
  package var sign: Character {
    switch self {
    case .unknown, .good: " "
    case .noAudio: "a"
    case .noVideo: "h"
    case .unstable: "~"
    case .phone: "t"
    case .lost: "!"
    }
  }
}

extension TurnKind {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .report: Words.report
    case .paper: Words.paper
    case .remark: Words.remark
    case .reply: Words.reply
    case .debate: Words.debate
    case .pointOfOrder: Words.pointOfOrder
    }
  }

  /// The short form of the words, at most three columns.
  package var shortLabel: Phrase {
    switch self {
    case .report: Words.reportShort
    case .paper: Words.paperShort
    case .remark: Words.remarkShort
    case .reply: Words.replyShort
    case .debate: Words.debateShort
    case .pointOfOrder: Words.pointOfOrderShort
    }
  }
}

extension TurnState {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .waiting: Words.waiting
    case .called: Words.called
    case .speaking: Words.speaking
    case .paused: Words.paused
    case .deferred: Words.deferred
    case .finished: Words.finished
    case .withdrawn: Words.withdrawn
    case .notReached: Words.notReached
    }
  }
}

extension Phase {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .planned: Words.phasePlanned
    case .open: Words.phaseOpen
    case .onBreak: Words.phaseBreak
    case .closed: Words.phaseClosed
    }
  }
}

extension Meeting.RollCallState {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .notStarted: Words.rollCallNotStarted
    case .running: Words.rollCallRunning
    case .finished: Words.rollCallFinished
    }
  }
}

extension QuorumRule.Basis {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .sites: Words.quorumBySites
    case .delegates: Words.quorumByDelegates
    }
  }
}

extension QuorumRule.Rule {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .moreThanHalf: Words.moreThanHalf
    case .twoThirds: Words.twoThirds
    }
  }
}

extension Role {
  /// The words for it.
  package var label: Phrase {
    switch self {
    case .secretariat: Words.secretariat
    case .moderator: Words.moderator
    case .observer: Words.observer
    }
  }
}

extension Right {
  /// The words for what it allows.
  package var label: Phrase {
    switch self {
    case .attendance: Words.rightAttendance
    case .links: Words.rightLinks
    case .list: Words.rightList
    case .floor: Words.rightFloor
    case .phases: Words.rightPhases
    case .roster: Words.rightRoster
    }
  }
}
