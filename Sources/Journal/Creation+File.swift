// Owns the reading of a creation from a file.

import Glibc
import Roster

extension Creation {
  /// Reads line 0 of a file and the parts of the plan after it.
  ///
  /// - Parameters:
  ///   - file: The record's file.
  ///   - size: The number of bytes that are known not to change any more.
  /// - Returns: The creation, complete.
  /// - Throws: `JournalError` where a line of it is torn, wrong, missing or of a newer version.
  static func read(_ file: Descriptor, upTo size: Int) throws(JournalError) -> Creation {
    var creation = try first(of: file, upTo: size)
    var stream = LineStream(
      file, upTo: size, from: creation.offset, seq: creation.next, after: creation.last,
      reader: creation.reader)
    while !creation.isComplete {
      let batch = stream.isAtEnd ? LineBatch() : try stream.next()
      do throws(LineProblem) {
        try creation.take(batch)
        if !creation.isComplete, stream.isAtEnd { throw .fault(creation.missingParts) }
      } catch {
        throw try creation.error(of: file, upTo: size, error)
      }
    }
    return creation
  }

  private static func first(
    of file: Descriptor, upTo size: Int
  ) throws(JournalError) -> Creation {
    let bytes = try file.read(at: 0, count: min(size, RecordLimits.lineBytes))
    let length = bytes.withUnsafeBytes { $0.lineLength(from: 0) }
    do throws(LineProblem) {
      return try bytes.withRawBytes { bytes throws(LineProblem) in
        let line = UnsafeRawBufferPointer(rebasing: bytes.prefix(length ?? bytes.count))
        return try Creation(line, hasNewline: length != nil)
      }
    } catch {
      switch try Tail(line: 0, offset: 0).ending(of: file, upTo: size, error) {
      case .clean, .torn, .needsHistory: throw .creationUnfinished(path: file.path)
      case .damaged(let damage): throw .creationDamaged(path: file.path, damage)
      case .newer(let novelty): throw .newerVersion(path: file.path, novelty)
      }
    }
  }

  /// Returns why lines that are good, and all there, make no record together.
  func error(of file: Descriptor, _ problem: LineProblem) -> JournalError {
    switch problem {
    case .novelty(let novelty): return .newerVersion(path: file.path, novelty)
    case .fault(let fault):
      let start = ends.count > 1 ? ends[ends.count - 2] + 1 : 0
      let damage = Damage(line: next - 1, offset: start, fault: fault)
      return .creationDamaged(path: file.path, damage)
    }
  }

  /// Returns why no more of a creation can be read: its file got its name only when all of it was
  /// synced, so what is missing or torn was lost later, by no crash of the program's.
  private func error(
    of file: Descriptor, upTo size: Int, _ problem: LineProblem
  ) throws(JournalError) -> JournalError {
    switch try Tail(line: next, offset: offset).ending(of: file, upTo: size, problem) {
    case .clean, .torn, .needsHistory:
      let damage = Damage(line: next, offset: offset, fault: missingParts)
      return .creationDamaged(path: file.path, damage)
    case .damaged(let damage): return .creationDamaged(path: file.path, damage)
    case .newer(let novelty): return .newerVersion(path: file.path, novelty)
    }
  }
}
