// Owns snapshots: what a long record stands at, kept beside it so that it opens without being
// replayed. A snapshot is disposable: whatever is not right with it, the record is read in full.

import Crypto
import Glibc
import Roster

/// How snapshots are kept by a program.
package struct Snapshots: Sendable {
  /// After how many new lines a snapshot is worth keeping: so many are replayed in a moment.
  package static let usualInterval = 20_000

  /// What proves that a snapshot was made by this user, and not by whoever edited the directory.
  let key: SymmetricKey
  /// The program: another version may make another meeting of the same events.
  let program: String
  /// After how many new lines a snapshot is kept.
  let interval: Int

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - key: What only this user knows, 32 bytes; it never lies in a meeting's directory.
  ///   - program: What tells this version of the program from any other.
  ///   - interval: After how many new lines a snapshot is kept.
  package init(key: [UInt8], program: String, interval: Int = usualInterval) {
    self.key = SymmetricKey(data: key)
    self.program = program
    self.interval = interval
  }
}

/// What a record stands at, and the line after which it does.
struct Snapshot: Equatable, Sendable {
  static let name = "snapshot.json"
  static let newName = "snapshot.new"
  static let format = 1
  /// The greatest size that is read, in bytes.
  static let sizeLimit = 256 << 20

  let standing: Standing
  /// The hash of the last line that it sums up.
  let hash: LineHash
  /// The offset after the newline of that line.
  let offset: Int
}

extension Snapshots {
  private static let macStart = #","mac":""#
  private static let macEnd = "\"}\n"

  /// Writes a snapshot as one line of JSON, with the proof of its maker at its end.
  func bytes(of snapshot: Snapshot) -> [UInt8] {
    var bytes = snapshot.body(program: program)
    let proof = LineHash(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
    bytes += Self.macStart.utf8
    bytes += proof.digits
    bytes += Self.macEnd.utf8
    return bytes
  }

  /// Reads a snapshot; nil where it is not one that this program and this user have made.
  ///
  /// - Parameters:
  ///   - bytes: What `bytes(of:)` has written.
  ///   - plan: The plan of line 0.
  /// - Returns: The snapshot.
  func snapshot(_ bytes: [UInt8], plan: Plan) -> Snapshot? {
    let length = Self.macStart.utf8.count + LineHash.length + Self.macEnd.utf8.count
    guard bytes.count > length else { return nil }
    let body = Array(bytes[..<(bytes.count - length)])
    let proof = HMAC<SHA256>.authenticationCode(for: body, using: key)
    guard bytes[body.count...].elementsEqual(
      Array(Self.macStart.utf8) + LineHash(proof).digits + Array(Self.macEnd.utf8))
    else { return nil }
    return try? Snapshot(body: body, program: program, plan: plan)
  }

  /// Reads the snapshot of a meeting; nil where there is none that is good.
  func snapshot(in directory: MeetingDirectory, plan: Plan) -> Snapshot? {
    guard let file = try? directory.open(Snapshot.name, O_RDONLY),
      let size = try? Int(file.status().st_size), size <= Snapshot.sizeLimit,
      let bytes = try? file.read(at: 0, count: size)
    else { return nil }
    return snapshot(bytes, plan: plan)
  }

  /// Writes the snapshot of a meeting; another process that does the same is not disturbed.
  ///
  /// It is not synced: one that a power cut tears has no proof, and is none.
  ///
  /// - Returns: Whether it is there now.
  func keep(_ snapshot: Snapshot, in directory: MeetingDirectory) -> Bool {
    let parent = directory.descriptor
    guard let file = try? parent.open(entry: Snapshot.newName, O_WRONLY | O_CREAT),
      flock(file.number, LOCK_EX | LOCK_NB) == 0
    else { return false }
    do {
      try file.truncate(to: 0)
      try file.write(bytes(of: snapshot))
      return renameat(parent.number, Snapshot.newName, parent.number, Snapshot.name) == 0
    } catch {
      unlinkat(parent.number, Snapshot.newName, 0)
      return false
    }
  }
}
