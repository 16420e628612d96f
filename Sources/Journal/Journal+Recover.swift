// Owns what is put right after a crash, under the lock: a torn tail is set aside before it is cut,
// and a last line gets the newline that it lacks. No byte is lost.

import Glibc
import Roster

extension Journal {
  static let quarantine = "quarantine"

  /// Makes the file end with its last good line and a newline.
  func recover() throws(JournalError) {
    if tornBytes > 0 {
      let name = try setAside(try file.read(at: chain.offset, count: tornBytes))
      try file.truncate(to: chain.offset)
      guard fdatasync(file.number) == 0 else { throw giveUp(errno) }
      findings.append(.tailSetAside(bytes: tornBytes, file: "\(Self.quarantine)/\(name)"))
      tornBytes = 0
      synced = chain.offset
    }
    if chain.lacksNewline {
      try write([UInt8(ascii: "\n")])
      chain.takeNewline()
      findings.append(.newlineRestored(seq: record.head))
    }
  }

  /// Copies bytes to a new file of the quarantine and syncs it; answers with its name.
  private func setAside(_ bytes: [UInt8]) throws(JournalError) -> String {
    let folder = try quarantineFolder()
    let name = "line-\(chain.next)-offset-\(chain.offset)-\(ActID.fresh())"
    do {
      let copy = try folder.open(entry: name, O_WRONLY | O_CREAT | O_EXCL)
      try copy.write(bytes)
      try copy.synchronize()
      try folder.synchronize()
    } catch {
      unlinkat(folder.number, name, 0)
      guard case .system(_, _, let reason) = error else { throw error }
      throw .notRecorded(errno: reason)
    }
    return name
  }

  /// Opens the quarantine, which is made where it is not there.
  func quarantineFolder() throws(JournalError) -> Descriptor {
    let parent = directory.descriptor
    guard mkdirat(parent.number, Self.quarantine, 0o700) == 0 || errno == EEXIST else {
      throw .notRecorded(errno: errno)
    }
    // Also where it was there: whoever made it may have been killed before this.
    try parent.synchronize()
    return try parent.open(entry: Self.quarantine, O_RDONLY | O_DIRECTORY)
  }
}
