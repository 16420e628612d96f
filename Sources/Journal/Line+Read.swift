// Owns how a line is read: first its hash, then what stands round the act, then the act. Only
// bytes whose hash holds are ever parsed.

import Roster
import RosterText
import StrictJSON

/// Why a line is not the next one of a record.
enum LineProblem: Error {
  case fault(Damage.Fault)
  case novelty(Novelty)
}

/// The fixed end of a line.
struct LineEnd {
  let previous: LineHash
  let hash: LineHash

  /// Reads the last 149 bytes of a line without its newline; nil where they have another form.
  init?(_ line: UnsafeRawBufferPointer) {
    let length = Line.previousBytes + Line.hashBytes
    guard line.count > length else { return nil }
    let start = line.count - length
    var scanner = ByteScanner(UnsafeRawBufferPointer(rebasing: line[start...]))
    guard scanner.skip(#","prev":""#),
      let previous = LineHash(written: .init(rebasing: scanner.rest.prefix(LineHash.length)))
    else { return nil }
    let hashStart = line.count - Line.hashBytes
    scanner = ByteScanner(UnsafeRawBufferPointer(rebasing: line[(hashStart - 1)...]))
    guard scanner.skip(#"","hash":""#),
      let hash = LineHash(written: .init(rebasing: scanner.rest.prefix(LineHash.length))),
      line[line.count - 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "}")
    else { return nil }
    self.previous = previous
    self.hash = hash
  }

  /// The number of bytes of a line that its hash stands for.
  static func hashed(of line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line.prefix(max(0, line.count - Line.hashBytes)))
  }
}

/// Reads lines one after another.
struct LineReader: Sendable {
  /// The offset of the plan from UTC, in minutes; nil before line 0.
  var offset: Int?
  /// The names read last: a record has few, and each is checked once.
  private var names: [(bytes: [UInt8], name: String)] = []
  /// The stamp read last: most of the next one is the same.
  private var stamp: Stamp?
  private var acts: ActReader

  /// Begins to read lines.
  ///
  /// - Parameters:
  ///   - offset: The plan's offset from UTC, in minutes; nil before line 0.
  ///   - acts: The reader of what happened.
  init(offset: Int? = nil, acts: ActReader = ActReader()) {
    self.offset = offset
    self.acts = acts
  }

  /// Verifies and reads a line without its newline.
  mutating func read(
    _ line: UnsafeRawBufferPointer, seq: Int, after previous: LineHash
  ) throws(LineProblem) -> (entry: Entry, hash: LineHash) {
    guard line.count < RecordLimits.lineBytes else { throw .fault(.tooLong) }
    guard let end = LineEnd(line) else { throw .fault(.malformed) }
    let hash = LineHash(of: LineEnd.hashed(of: line))
    guard hash == end.hash else {
      throw .fault(.wrongHash(expected: hash.text, found: end.hash.text))
    }
    let body = UnsafeRawBufferPointer(
      rebasing: line.prefix(line.count - Line.previousBytes - Line.hashBytes))
    var scanner = ByteScanner(body)
    guard scanner.skip("{\"seq\":"), let found = scanner.wholeNumber() else {
      throw .fault(.malformed)
    }
    guard found == seq else { throw .fault(.wrongNumber(expected: seq, found: found)) }
    guard end.previous == previous else {
      throw .fault(.wrongPrevious(expected: previous.text, found: end.previous.text))
    }
    return (try entry(seq, &scanner), hash)
  }

  private mutating func entry(
    _ seq: Int, _ scanner: inout ByteScanner
  ) throws(LineProblem) -> Entry {
    guard scanner.skip(#","id":""#), let key = scanner.key(), scanner.skip(#","at":""#),
      let time = scanner.plainString(), (1...29).contains(time.count), scanner.skip(#","up":""#),
      let boot = scanner.hexNumber(), scanner.skip(":"),
      let up = scanner.wholeNumber(), scanner.skip(#"","by":"#),
      let by = name(scanner.quoted()), scanner.skip(#","event":"#)
    else { throw .fault(.malformed) }
    let act = try act(scanner.rest)
    if seq == 0, let plan = (act as? MeetingCreated)?.plan { offset = plan.starts.offset }
    guard let wall = wall(time) else { throw .fault(.malformed) }
    let moment = Moment(wall: wall, boot: boot, up: Int64(up))
    return Entry(seq: seq, key: ActKey(key), at: moment, by: by, act: act)
  }

  private mutating func act(_ bytes: UnsafeRawBufferPointer) throws(LineProblem) -> any Act {
    do throws(ActProblem) {
      return try acts.read(bytes)
    } catch {
      switch error {
      case .novelty(let novelty): throw .novelty(novelty)
      case .invalid(let error): throw .fault(.unreadable(error))
      }
    }
  }

  /// Returns the wall time of a stamp that is written in the one form and at the plan's offset.
  private mutating func wall(_ written: UnsafeRawBufferPointer) -> Int64? {
    if let wall = stamp?.wall(sameDay: written) { return wall }
    let text = String(decoding: written, as: UTF8.self)
    guard written.count == Stamp.length, let time = CivilTime(iso: text),
      offset == nil || time.offset == offset, text.dropFirst(10).first == "T"
    else { return nil }
    stamp = offset.map { _ in Stamp(written, time) }
    return time.wall
  }

  private mutating func name(_ quoted: UnsafeRawBufferPointer?) -> String? {
    guard let quoted else { return nil }
    if let known = names.first(where: { quoted.holdsSame(as: $0.bytes) }) { return known.name }
    guard let name = try? StrictJSON.parse(quoted).string(), Self.isFit(name: name) else {
      return nil
    }
    if names.count == 16 { names.removeFirst() }
    names.append((Array(quoted), name))
    return name
  }

  /// Tells whether a name of who does something is clean and short enough to be recorded.
  static func isFit(name: String) -> Bool {
    CleanForm.holds(name, columns: RecordLimits.nameColumns)
  }
}
