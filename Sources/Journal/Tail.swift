// Owns the judgement of what stands after the last good line: bytes that a crash left, which may be
// set aside, or anything else, which is never touched (design/record.md, "Opening after a crash").

import Crypto
import Glibc
import Roster

/// How the bytes of a file end after the lines that are good.
enum Ending: Equatable {
  /// With the last good line, with or without its newline.
  case clean
  /// With so many bytes that a crash left.
  case torn(bytes: Int)
  /// With a bad line.
  case damaged(Damage)
  /// With a line of a newer version.
  case newer(Novelty)
  /// With a line that only a record with all its entries can take in.
  case needsHistory

  /// Whether it is such as a crash leaves, or nothing is wrong.
  var isCrash: Bool {
    switch self {
    case .clean, .torn: true
    case .damaged, .newer, .needsHistory: false
    }
  }
}

/// The bytes from the first one that is not verified.
struct Tail {
  /// The unit in which a disk keeps or loses bytes.
  private static let sector = 512
  /// A power cut leaves zeros in the place of a line or a few; a longer run is no crash's, and would
  /// be copied to the quarantine at length.
  private static let mostZeros = 64 << 20

  /// The number of the line that should begin there.
  let line: Int
  /// Where it begins, in bytes from the start of the file.
  let offset: Int

  /// Judges the bytes up to the size of the file, whose first line has a problem.
  func ending(
    of file: Descriptor, upTo size: Int, _ problem: LineProblem
  ) throws(JournalError) -> Ending {
    let damage: Damage
    switch problem {
    case .novelty(let novelty): return .newer(novelty)
    case .fault(let fault): damage = Damage(line: line, offset: offset, fault: fault)
    }
    let length = size - offset
    guard length <= Self.mostZeros else { return .damaged(damage) }
    guard length <= RecordLimits.lineBytes else {
      return try isZero(file, from: offset, to: size) ? .torn(bytes: length) : .damaged(damage)
    }
    let tail = try file.read(at: offset, count: length)
    return tail.withUnsafeBytes { tail in
      if let end = Self.goodLine(in: tail) {
        let isWholeLine = end == tail.count || tail[end] == UInt8(ascii: "\n")
        let fault = isWholeLine ? damage.fault : .bytesAfterLine
        return .damaged(Damage(line: line, offset: offset, fault: fault))
      }
      let isTorn =
        switch tail.lineLength(from: 0) {
        case nil: true
        case tail.count - 1: lostSector(in: tail)
        default: false
        }
      return isTorn ? .torn(bytes: length) : .damaged(damage)
    }
  }

  private func isZero(_ file: Descriptor, from start: Int, to end: Int) throws(JournalError) -> Bool
  {
    var position = start
    while position < end {
      let bytes = try file.read(at: position, count: min(1 << 20, end - position))
      guard !bytes.isEmpty, bytes.allSatisfy({ $0 == 0 }) else { return false }
      position += bytes.count
    }
    return true
  }

  /// Tells whether a whole sector of the file, or what of it the tail fills, is zeros: a power cut
  /// can leave the end of a line, newline and all, without its middle.
  private func lostSector(in tail: UnsafeRawBufferPointer) -> Bool {
    let end = offset + tail.count
    var start = (offset + Self.sector - 1) / Self.sector * Self.sector
    while start < end {
      let next = min(start + Self.sector, end)
      if tail[(start - offset)..<(next - offset)].allSatisfy({ $0 == 0 }) { return true }
      start = next
    }
    return false
  }

  /// Returns where a line whose hash holds ends, if the tail begins with one.
  private static func goodLine(in tail: UnsafeRawBufferPointer) -> Int? {
    var sha = SHA256()
    var hashed = 0
    var end = Line.previousBytes + Line.hashBytes + 1
    while end <= tail.count {
      let prefix = UnsafeRawBufferPointer(rebasing: tail[..<end])
      if tail[end - 1] == UInt8(ascii: "}"), let found = LineEnd(prefix) {
        let bytes = LineEnd.hashed(of: prefix)
        sha.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[hashed...]))
        hashed = bytes.count
        if LineHash(sha.finalize()) == found.hash { return end }
      }
      end += 1
    }
    return nil
  }
}
