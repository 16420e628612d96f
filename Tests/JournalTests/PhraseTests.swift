// Owns the tests of the sentences: whole, in both languages, and safe to draw whatever a file holds.

import Glibc
import Roster
import RosterText
import StrictJSON
import Testing
import Words

@testable import Journal

@Suite("Sentences about the record")
struct PhraseTests {
  private static let position = JSONPosition(line: 1, column: 9, offset: 8)
  private static let hostile = "a\u{1B}[2J\u{202E}b"

  private static let faults: [Damage.Fault] = [
    .malformed, .tooLong, .wrongHash(expected: "aa", found: "bb"),
    .wrongPrevious(expected: "aa", found: "bb"), .wrongNumber(expected: 3, found: 4),
    .unreadable(
      .invalidValue(path: "reason", position: position, found: hostile, expected: ["present"])),
    .bytesAfterLine, .repeatedAct("x", seq: 2), .misplacedCreation,
    .missingParts(expected: 7, found: 3),
  ]

  private static let conditions: [Condition] =
    faults.map { .damaged(Damage(line: 7, offset: 4711, fault: $0)) } + [
      .newerVersion(seq: 7, .format(2)), .newerVersion(seq: 7, .kind("voteTaken")),
      .unknownOutcome, .shortened(missing: 3...3), .shortened(missing: 3...7),
      .replaced(missing: nil), .replaced(missing: 1...2), .removed,
    ]

  private static let hazards: [Hazard] = [
    .symbolicLink, .hardLink, .foreignOwner(7), .writableByOthers, .wrongKind,
    .networkFileSystem("nfs4"), .unlockableFileSystem("fuse"),
  ]

  private static let errors: [JournalError] =
    SystemCall.allCases.map { .system($0, path: hostile, errno: EACCES) }
    + [0, ENOSPC, EDQUOT, EFBIG, EROFS, EIO, ENOENT, EMFILE].map { .notRecorded(errno: $0) }
    + hazards.map { .unsafe(path: hostile, $0) }
    + conditions.map { .readOnly($0) } + [
      .notThere(path: hostile), .alreadyThere(path: hostile), .creationUnfinished(path: hostile),
      .creationDamaged(path: hostile, Damage(line: 0, offset: 0, fault: .malformed)),
      .creationDamaged(
        path: hostile, Damage(line: 3, offset: 9, fault: .missingParts(expected: 7, found: 2))),
      .newerVersion(path: hostile, .format(2)), .openedForReading,
      .locked(Holder(process: 77, state: .suspended)),
      .locked(Holder(process: nil, state: .unknown)), .givenUp,
      .unknownOutcome(errno: EIO), .repairUnfinished(errno: EIO),
      .clockBehind(milliseconds: 90_000_000),
      .malformedAct(hostile), .unfit(nil), .unfit(.trailingBytes(position: position)),
      .unfitName(hostile), .lineTooLong(bytes: 2_000_000),
      .impossibleHistory(seq: 3, .floorEmpty),
    ]

  private static let findings: [Finding] = [
    .tailSetAside(bytes: 9, file: "quarantine/x"), .tailLeft(bytes: 9), .newlineRestored(seq: 3),
    .newlineMissing(seq: 3), .linesSynced(count: 1), .linesSynced(count: 2),
  ]

  @Test("every error, condition and finding is a whole sentence in both languages")
  func sentences() {
    let phrases =
      Self.errors.map(\.phrase) + Self.conditions.compactMap(\.phrase)
      + Self.findings.map(\.phrase)
    for phrase in phrases {
      #expect(phrase.vi != phrase.en)
      for language in Language.allCases {
        let text = phrase[language]
        #expect(text.hasSuffix("."), "\(text)")
        #expect(text.first?.isUppercase == true, "\(text)")
        #expect(CleanText.drawable(text) == text.nfc, "\(text)")
        #expect(!text.contains(".."), "\(text)")
      }
    }
  }

  @Test("a good record needs no sentence, and a held lock names its process")
  func particulars() {
    #expect(Condition.good.phrase == nil)
    let locked = JournalError.locked(Holder(process: 77, state: .suspended)).phrase
    #expect(locked.vi.contains("tiến trình 77 đang bị tạm dừng"))
    #expect(locked.en.contains("process 77, which is suspended"))
    #expect(JournalError.notRecorded(errno: ENOSPC).phrase.vi.contains("hết chỗ trên đĩa"))
  }
}
