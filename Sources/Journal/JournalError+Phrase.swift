// Owns the way from an error of the record to the sentence that a person reads.

import Roster
import RosterText
import StrictJSON
package import Words

extension JournalError {
  /// The whole sentence.
  package var phrase: Phrase {
    switch self {
    case .system(let call, let path, let code):
      Words.Journal.failed(
        call.doing.phrase, path: CleanText.drawablePath(path),
        reason: SystemReason(code: code).phrase)
    case .notThere(let path): Words.Journal.notThere(CleanText.drawablePath(path))
    case .alreadyThere(let path): Words.Journal.alreadyThere(CleanText.drawablePath(path))
    case .unsafe(let path, let hazard):
      Words.Journal.unsafe(CleanText.drawablePath(path), hazard.phrase)
    case .creationUnfinished(let path):
      Words.Journal.creationUnfinished(CleanText.drawablePath(path))
    case .creationDamaged(let path, let damage):
      Words.Journal.creationDamaged(
        CleanText.drawablePath(path), line: damage.line, damage.fault.phrase)
    case .newerVersion(_, let novelty): Words.Journal.newerVersion(line: 0, novelty.phrase)
    case .openedForReading: Words.Journal.openedForReading
    case .readOnly(let condition):
      condition.phrase.map { Words.Journal.nothingRecorded + $0 } ?? Words.Journal.openedForReading
    case .locked(let holder): Words.Journal.locked(holder.phrase)
    case .givenUp: Words.Journal.givenUp
    case .notRecorded(let code): Words.Journal.notRecorded(SystemReason(code: code))
    case .unknownOutcome(let code): Words.Journal.unknownOutcome(SystemReason(code: code))
    case .repairUnfinished(let code): Words.Repair.unfinished(SystemReason(code: code).phrase)
    case .clockBehind(let milliseconds):
      Words.Journal.clockBehind(hours: Int(milliseconds / 3_600_000))
    case .malformedAct(let id): Words.Journal.malformedAct(Self.quotable(id))
    case .unfit(let error): Words.Journal.unfit(error?.phrase())
    case .unfitName(let name):
      Words.Journal.unfitName(Self.quotable(name), columns: RecordLimits.nameColumns)
    case .lineTooLong(let bytes):
      Words.Journal.lineTooLong(bytes: bytes, maximum: RecordLimits.lineBytes)
    case .impossibleHistory(let seq, let refusal):
      Words.Journal.impossibleHistory(line: seq, reason: "\(refusal)")
    }
  }

  private static func quotable(_ text: String) -> String {
    CleanText.drawable(text).truncated(to: 60)
  }
}

extension SystemCall {
  fileprivate var doing: Words.Journal.Doing {
    switch self {
    case .open: .open
    case .stat: .look
    case .read: .read
    case .write: .write
    case .synchronize: .synchronize
    case .truncate: .truncate
    case .create: .create
    case .lock: .lock
    }
  }
}

extension Hazard {
  fileprivate var phrase: Phrase {
    switch self {
    case .symbolicLink: Words.Journal.Unfit.symbolicLink
    case .hardLink: Words.Journal.Unfit.hardLink
    case .foreignOwner(let user): Words.Journal.Unfit.foreignOwner(Int(user))
    case .writableByOthers: Words.Journal.Unfit.writableByOthers
    case .wrongKind: Words.Journal.Unfit.wrongKind
    case .networkFileSystem(let type): Words.Journal.Unfit.network(type)
    case .unlockableFileSystem(let type): Words.Journal.Unfit.unlockable(type)
    }
  }
}

extension Holder {
  /// Who it is, within a sentence.
  fileprivate var phrase: Phrase {
    // The number that a process left when it died is not that of the holder.
    let known = state == .unknown ? nil : process.map(Int.init)
    return Words.Journal.holder(known, isSuspended: state == .suspended)
  }
}
