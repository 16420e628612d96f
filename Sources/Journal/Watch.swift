// Owns the waking: inotify on the record's files, so that a line of another terminal is seen at once.

import Glibc

/// A watch over the files of a meeting.
struct Watch {
  let descriptor: Int32
  private let owner: Owner

  /// Closes the descriptor with the last copy of the watch.
  private final class Owner {
    let descriptor: Int32
    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { close(descriptor) }
  }

  /// Begins to watch a directory; nil where the system has no more watches.
  init?(over directory: MeetingDirectory) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    owner = Owner(descriptor)
    let names = UInt32(
      IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)
    let path = "/proc/self/fd/\(directory.descriptor.number)"
    guard
      inotify_add_watch(descriptor, path, names) >= 0,
      inotify_add_watch(
        descriptor, "\(path)/\(MeetingDirectory.journal)", UInt32(IN_MODIFY | IN_ATTRIB)) >= 0
    else { return nil }
    // The lock rings when it has been released; a record that is only a copy may have none.
    inotify_add_watch(descriptor, "\(path)/\(LockFile.name)", UInt32(IN_ATTRIB))
  }

  /// Takes all events off the queue: that there were some is all that matters.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
