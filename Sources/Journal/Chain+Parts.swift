// Owns the reading of a long record in parts, which are taken in, in their order, once what they
// claim to follow has proved true. Whatever does not prove true is left to be read line after line,
// which alone says what is wrong.

import Glibc
import Roster

extension Chain {
  /// More is replayed for an undo only when everything has been read.
  private static let replayedAtOnce = 1 << 15

  /// Takes in as many parts of a file as are good, but for its last lines.
  mutating func readParts(_ file: Descriptor, upTo size: Int) {
    // Enough work for a thread, and several parts for each, however short the record is.
    let length = min(1 << 21, max(1 << 18, (size - offset) / 16))
    guard size - offset > length else { return }
    let processors = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var idle = (0..<processors).map { _ in PartReader(file, offset: reader.offset) }
    var begun: [(reader: PartReader, thread: Thread<Part?>)] = []
    var start = offset
    var part: Part?
    repeat {
      while let reader = idle.last, size - start > length,
        let end = Self.lineStart(in: file, from: start + length), end <= size
      {
        idle.removeLast()
        begun.append((reader, reader.begin(start..<end)))
        start = end
      }
      // While this one is taken in, the next are decoded.
      if let part {
        guard take(part) else { return }
        settle(replaying: Self.replayedAtOnce)
      }
      part = nil
      guard !begun.isEmpty else { return }
      let (reader, thread) = begun.removeFirst()
      part = thread.result()
      idle.append(reader)
    } while part != nil
  }

  /// Returns where the first line begins after an offset.
  private static func lineStart(in file: Descriptor, from offset: Int) -> Int? {
    guard let bytes = try? file.read(at: offset, count: 1 << 16) else { return nil }
    return bytes.withUnsafeBytes { $0.lineLength(from: 0) }.map { offset + $0 + 1 }
  }
}
