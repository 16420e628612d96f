// Owns the lines by which a meeting was created: line 0 and, of a plan that is too large for it, the
// parts after it. Only all of them together make a record.

import Roster

/// The lines of a creation as far as they have been read.
struct Creation {
  /// What they say, in order.
  private(set) var entries: [Entry]
  /// For each line, the offset after its closing brace.
  private(set) var ends: [Int]
  /// The hash of the last line.
  private(set) var last: LineHash
  /// Whether the last line stands without its newline.
  private(set) var lacksNewline: Bool
  /// What was learnt of the lines.
  let reader: LineReader
  private var assembly: PlanAssembly

  /// Begins with line 0.
  init(_ line: UnsafeRawBufferPointer, hasNewline: Bool) throws(LineProblem) {
    var reader = LineReader()
    let (entry, hash) = try reader.read(line, seq: 0, after: .none)
    guard let creation = entry.act as? MeetingCreated, let assembly = PlanAssembly(creation) else {
      throw .fault(.misplacedCreation)
    }
    self.assembly = assembly
    self.reader = reader
    entries = [entry]
    ends = [line.count]
    last = hash
    lacksNewline = !hasNewline
  }

  /// Whether the plan is there to its end.
  var isComplete: Bool { assembly.isComplete }

  /// The number of the next line.
  var next: Int { ends.count }

  /// The offset of the first byte that has not been read.
  var offset: Int { (ends.last ?? 0) + (lacksNewline ? 0 : 1) }

  /// What is wrong where no more of the plan follows.
  var missingParts: Damage.Fault {
    .missingParts(expected: assembly.parts, found: assembly.taken)
  }

  /// Takes in the parts at the front of a batch; the lines after the last part are left.
  mutating func take(_ batch: LineBatch) throws(LineProblem) {
    for (index, line) in batch.lines.enumerated() where !isComplete {
      guard let part = line.entry.act as? PlanContinued else { throw .fault(missingParts) }
      do {
        try assembly.take(part)
      } catch {
        throw .fault(.unreadable(error))
      }
      ends.append(offset + line.mark.length)
      entries.append(line.entry)
      last = line.mark.hash
      lacksNewline = batch.lacksNewline && index == batch.lines.count - 1
    }
    if !isComplete, let problem = batch.problem { throw problem }
  }

  /// Begins the record.
  ///
  /// - Returns: The record of these lines.
  /// - Throws: `LineProblem` where they are not all there, or do not go together.
  func record() throws(LineProblem) -> Record {
    guard isComplete else { throw .fault(missingParts) }
    let plan: Plan
    do {
      plan = try assembly.whole()
    } catch {
      throw .fault(.unreadable(error))
    }
    var record = Record(creation: entries[0], plan: plan)
    for entry in entries.dropFirst() {
      if let standing = record.entry(ofAct: entry.id) {
        throw .fault(.repeatedAct(entry.id, seq: standing.seq))
      }
      record.append(entry)
    }
    return record
  }
}
