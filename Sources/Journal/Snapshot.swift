// Owns snapshots: what a long record stands at, kept beside it so that it opens without being
// replayed. A snapshot is disposable: whatever is not right with it, the record is read in full.

import Crypto
import Glibc
import Roster

/// Who makes snapshots: this version of the program, for this user.
package struct SnapshotMaker: Sendable {
  /// What proves that a snapshot was made by this user, and not by whoever edited the directory.
  let key: SymmetricKey
  /// The program: another version may make another meeting of the same events.
  let program: String

  /// Makes a maker.
  ///
  /// - Parameters:
  ///   - key: What only this user knows, 32 bytes; it never lies in a meeting's directory.
  ///   - program: What tells this version of the program from any other.
  package init(key: [UInt8], program: String) {
    self.key = SymmetricKey(data: key)
    self.program = program
  }
}

/// How snapshots are kept by a program.
package struct Snapshots: Sendable {
  /// After how many new lines a snapshot is worth keeping: so many are replayed in a moment.
  package static let usualInterval = 20_000

  /// After how many new lines a snapshot is kept.
  let interval: Int
  private let maker: @Sendable () -> SnapshotMaker?

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - interval: After how many new lines a snapshot is kept.
  ///   - maker: Who makes them, asked only when there is one to be read or kept; nil for nobody.
  package init(interval: Int = usualInterval, by maker: @escaping @Sendable () -> SnapshotMaker?) {
    self.interval = interval
    self.maker = maker
  }
}

/// What a record stands at, and the line after which it does.
struct Snapshot: Equatable, Sendable {
  static let name = "snapshot.json"
  static let newName = "snapshot.new"
  static let format = 3
  /// The greatest size that is read, in bytes.
  static let sizeLimit = 256 << 20

  let standing: Standing
  /// The hash of the last line that it sums up.
  let hash: LineHash
  /// The offset after the newline of that line.
  let offset: Int
}

extension Snapshots {
  /// Reads the snapshot of a meeting; nil where there is none that is good.
  func snapshot(in directory: MeetingDirectory, plan: Plan) -> Snapshot? {
    guard let file = try? directory.open(Snapshot.name, O_RDONLY),
      let size = try? Int(file.status().st_size), size <= Snapshot.sizeLimit,
      let bytes = try? file.read(at: 0, count: size)
    else { return nil }
    return maker()?.snapshot(bytes, plan: plan)
  }

  /// Writes the snapshot of a meeting; another process that does the same is not disturbed.
  ///
  /// It is not synced: one that a power cut tears has no proof, and is none.
  ///
  /// - Returns: Whether it is there now.
  func keep(_ snapshot: Snapshot, in directory: MeetingDirectory) -> Bool {
    let parent = directory.descriptor
    guard let maker = maker(),
      let file = try? parent.open(entry: Snapshot.newName, O_WRONLY | O_CREAT),
      flock(file.number, LOCK_EX | LOCK_NB) == 0
    else { return false }
    // Whatever bears this name was not made here: a file with a second name must not be cut.
    guard let status = try? file.status(), status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_nlink == 1, fchmod(file.number, 0o600) == 0
    else {
      unlinkat(parent.number, Snapshot.newName, 0)
      return false
    }
    do {
      try file.truncate(to: 0)
      try file.write(maker.bytes(of: snapshot))
      return renameat(parent.number, Snapshot.newName, parent.number, Snapshot.name) == 0
    } catch {
      unlinkat(parent.number, Snapshot.newName, 0)
      return false
    }
  }
}

extension SnapshotMaker {
  private static let proofStart = #","proof":""#
  private static let proofEnd = "\"}\n"

  /// Writes a snapshot as one line of JSON, with the proof of its maker at its end.
  func bytes(of snapshot: Snapshot) -> [UInt8] {
    let body = snapshot.body(program: program)
    return body + end(of: body)
  }

  /// Reads a snapshot; nil where it is not one that this program and this user have made.
  ///
  /// - Parameters:
  ///   - bytes: What `bytes(of:)` has written.
  ///   - plan: The plan of line 0.
  /// - Returns: The snapshot.
  func snapshot(_ bytes: [UInt8], plan: Plan) -> Snapshot? {
    let length = Self.proofStart.utf8.count + LineHash.length + Self.proofEnd.utf8.count
    let body = Array(bytes.dropLast(length))
    guard bytes[body.count...].elementsEqual(end(of: body)) else { return nil }
    return try? Snapshot(body: body, program: program, plan: plan)
  }

  private func end(of body: [UInt8]) -> [UInt8] {
    let proof = LineHash(HMAC<SHA256>.authenticationCode(for: body, using: key))
    return Array(Self.proofStart.utf8) + proof.digits + Array(Self.proofEnd.utf8)
  }
}
