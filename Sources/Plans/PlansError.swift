// Owns why a plan or a roster cannot be used, and the sentence of each reason.

package import Roster
import RosterText
package import StrictJSON
package import Words

/// Why a plan or a roster cannot be used; nothing was created.
package enum PlansError: Error, Hashable, Sendable {
  /// A file cannot be read.
  case unreadable(file: String, errno: Int32)
  /// A file is no plan or roster.
  case invalid(file: String, JSONError)
  /// A file holds something else than JSON, such as a table of a spreadsheet, or nothing.
  case notJSON(file: String, FileKind)
  /// Nothing embedded has this name.
  case unknownName(String, known: [String])
  /// A value that a meeting is to be planned with has not the form it must have.
  case refused(option: String, found: String, needs: ExpectedForm)
  /// The plan without its sites does not fit into the first line of a record; both sizes in bytes.
  case tooLarge(bytes: Int, maximum: Int)
  /// The rehearsal of a seed breaks a rule of the meeting: a fault of this room.
  case rehearsal(seed: UInt64, Refusal)

  /// The whole sentence.
  package var phrase: Phrase {
    switch self {
    case .unreadable(let file, let code):
      Words.unreadableFile(
        CleanText.drawablePath(file), reason: SystemReason(code: code).phrase)
    case .invalid(let file, let error): error.phrase(in: file)
    case .notJSON(let file, let kind):
      Words.notJSON(CleanText.drawablePath(file), is: kind.phrase)
    case .unknownName(let name, let known):
      Words.unknownEmbedded(CleanText.drawable(name).truncated(to: 60), known: known)
    case .refused(let option, let found, let form):
      Words.refusedOption(
        option, found: CleanText.drawable(found).truncated(to: 60), expected: form.phrase)
    case .tooLarge(let bytes, let maximum): Words.planTooLarge(bytes: bytes, maximum: maximum)
    case .rehearsal(let seed, let refusal):
      Words.rehearsalImpossible(seed: seed, reason: "\(refusal)")
    }
  }
}

extension FileKind {
  /// What the file is, within a sentence.
  fileprivate var phrase: Phrase {
    switch self {
    case .empty: Words.fileIsEmpty
    case .table: Words.fileIsTable
    case .utf16: Words.fileIsUTF16
    case .office: Words.fileIsOffice
    case .pdf: Words.fileIsPDF
    case .other: Words.fileIsOther
    }
  }
}
