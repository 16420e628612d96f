// Owns the lines of `diemcau log`: one an entry, with who and when.

package import Roster
package import Words

/// The record as lines for people.
package struct RecordLog: Sendable {
  private let record: Record

  /// Makes the lines of a record.
  package init(_ record: Record) {
    self.record = record
  }

  /// Returns the lines of the entries from a number on, in their order; of the creation only the first
  /// is told, for all of it.
  package func lines(from seq: Int = 0, _ language: Language) -> [String] {
    record.entries.dropFirst(seq).filter { $0.seq == 0 || !$0.isOfCreation }
      .map { line(of: $0, language) }
  }

  /// A mark that was told later says when it was recorded, as the summary does.
  private func recorded(_ entry: Entry) -> Phrase {
    guard let told = entry.toldTime else { return Phrase(same: "") }
    return Phrase(same: ", ") + record.recordedPhrase(of: told, at: entry.at)
  }

  /// Returns the line of an entry, such as "#12 08:05:12 thu-ky  Cà Mau: có mặt, 9 người"; an entry
  /// that is undone says by which one.
  package func line(of entry: Entry, _ language: Language) -> String {
    let undo = record.undo(of: entry.seq).map { Words.undoneMark(by: $0) } ?? Phrase(same: "")
    let what = entry.act.phrase(in: record) + recorded(entry) + undo
    return "#\(entry.seq) \(record.clockText(of: entry.at)) \(entry.by)  \(what[language])"
  }
}
