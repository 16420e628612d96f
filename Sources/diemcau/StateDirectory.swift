// Owns where the program keeps what belongs to the user: rehearsals, the list of known meetings, and
// the key of snapshots.

import Glibc

/// The user's state directory of the program.
struct StateDirectory {
  let path: String

  /// Finds the directory without making it.
  init() throws(Failure) {
    if let state = Environment.value("XDG_STATE_HOME"), state.hasPrefix("/") {
      path = "\(state)/diemcau"
    } else if let home = Environment.value("HOME") {
      path = "\(home)/.local/state/diemcau"
    } else {
      throw .homeless
    }
  }

  /// Makes the directory and those above it that are not there.
  func make() throws(Failure) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      throw .directoryRefused(path: made, errno: errno)
    }
  }

  /// The names in the directory; none where it is not there.
  var entries: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The first path of a rehearsal that nothing lies at.
  var freeDemoPath: String {
    let taken = Set(entries)
    var number = 1
    while taken.contains("demo-\(number)") { number += 1 }
    return "\(path)/demo-\(number)"
  }
}
