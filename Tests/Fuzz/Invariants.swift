// Owns what must hold of every record, whatever stands in its file: nothing vanishes, a second
// opening changes nothing more, and all that is shown is safe to show.

import Desk
import Journal
import Roster
import StrictJSON
import Summary
import Terminal
import Words

enum Invariants {
  /// The record that all inputs begin with must itself be good: else nothing would be tried.
  static let start: Void = {
    var seal = Seal(plan: Seal.plan)
    for event in Seal.usual { seal.append(event, at: Stamp(choice: 0), by: "thu-ky") }
    Place.shared.reset(journal: seal.bytes)
    let report = try? Verification.verify(at: Place.shared.path)
    precondition(report?.lines == seal.count, "\(String(describing: report))")
  }()

  /// Opens the record of a place for reading and twice for writing.
  static func checkOpening(_ place: Place) {
    let original = place.journal
    look(at: place, for: .reading)
    precondition(place.journal == original, "reading has changed the record")
    look(at: place, for: .writing)
    let once = (place.journal, place.quarantined)
    checkNothingVanished(original, kept: once.0, quarantined: once.1)
    look(at: place, for: .writing, isLast: true)
    precondition(place.journal == once.0, "a second opening has changed the record")
    precondition(place.quarantined == once.1, "a second opening has set more aside")
  }

  private static func checkNothingVanished(
    _ original: [UInt8], kept: [UInt8], quarantined: [UInt8]
  ) {
    let isWhole = quarantined.isEmpty && (kept == original || kept == original + [10])
    precondition(isWhole || kept + quarantined == original, "bytes have vanished")
  }

  private static func look(at place: Place, for access: Access, isLast: Bool = false) {
    do throws(JournalError) {
      let journal = try Journal.open(at: place.path, for: access)
      check(journal.condition.phrase)
      for finding in journal.findings { check(finding.phrase) }
      guard isLast else { return }
      show(journal)
      ask(journal)
    } catch {
      check(error.phrase)
    }
  }

  /// Asks the record what every person could undo.
  private static func ask(_ journal: Journal) {
    let record = journal.record
    for by in ["thu-ky", "điều hành"] {
      for request in [Undo(), Redo(), CloseMeeting(endingTurn: true)] as [any Request] {
        do throws(Refusal) {
          _ = try record.decide(Order(id: "x", request: request, by: by))
        } catch {
          check(error.phrase(in: record))
        }
      }
    }
    precondition(
      record.meeting == record.meeting(upTo: record.head), "replaying makes another meeting")
  }

  private static func show(_ journal: Journal) {
    let record = journal.record
    let now = record.entries.last?.at.advanced(by: 61_000) ?? Moment(wall: 0, boot: 0, up: 0)
    let head = (seq: journal.head.seq, hash: journal.head.hash)
    paint(record, headHash: head.hash, at: now)
    let summary = SummaryReport(record: record, head: head, now: now)
    let status = StatusReport(record: record, head: head, now: now)
    precondition((try? StrictJSON.parse(summary.json())) != nil, "the summary is no JSON")
    precondition((try? StrictJSON.parse(status.json())) != nil, "the status is no JSON")
    // One screen and one language a run, by the record's hash and length, so that many runs are made.
    for language in [Language.allCases[record.head % Language.allCases.count]] {
      check(summary.text(language))
      check(summary.markdown(language))
      check(summary.csv(language, excel: false))
      check(summary.csv(language, excel: true).filter { $0 != "\u{FEFF}" })
      check(status.text(language))
      for line in RecordLog(record).lines(from: 0, language) { check(line) }
    }
  }

  private static func paint(_ record: Record, headHash: String, at now: Moment) {
    var state = DeskState(
      record: record, headHash: headHash, now: now, identity: Identity(by: "thu-ky"),
      size: Size(rows: 24, columns: 80), isUnicode: true, directory: "/tmp/x")
    let hash = Int(headHash.utf8.first ?? 0) + Int(headHash.utf8.last ?? 0)
    state.site = record.meeting.sites[hash % record.meeting.sites.count].id
    state.screens = [ScreenID.allCases[hash % ScreenID.allCases.count]]
    let grid = Painter.frame(of: state, theme: .dark)
    for row in 0..<24 {
      for column in 0..<80 { check(cell: grid[row, column].text) }
    }
  }

  private static func check(_ phrase: Phrase?) {
    guard let phrase else { return }
    check(phrase.vi)
    check(phrase.en)
  }

  /// Requires a sentence of one line, in both languages, that is no page.
  static func check(sentence phrase: Phrase) {
    check(phrase)
    for text in [phrase.vi, phrase.en] {
      precondition(text.hasSuffix("."), "this is no sentence: \(text)")
      precondition(!text.utf8.contains(10) && text.utf8.count < 4096, "this is a page: \(text)")
    }
  }

  private static func check(cell text: String) {
    precondition(!text.utf8.contains { $0 == 10 || $0 == 13 }, "a line end is in a cell")
    check(text)
  }

  /// Tells the characters of nearly every text, without asking Unicode's tables.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0x0A, 0x0D, 0xC0..<0x250, 0x1E00..<0x1F00, 0x2500..<0x25A0: true
    default: false
    }
  }

  /// No text may act on a terminal; but for line ends.
  private static func check(_ text: String) {
    for scalar in text.unicodeScalars where !isCommon(scalar) {
      let category = scalar.properties.generalCategory
      precondition(
        scalar.value >= 0x20 && category != .control && category != .format
          && !scalar.properties.isBidiControl,
        "a control character is shown: \(text.debugDescription)")
    }
  }
}
