// Owns what is known of file systems by their type: which are shared over a network, and where the
// kernel tells of every change.

struct FileSystem {
  /// The type as the kernel names it, such as `ext4`; empty where it is not known.
  let type: String

  /// Finds the file system that an open file lies on, by the mount it was opened through.
  init(of file: Descriptor) {
    let lines = SystemFile.text(at: "/proc/self/fdinfo/\(file.number)", atMost: 4096) ?? ""
    let mount = lines.split(separator: "\n").first { $0.hasPrefix("mnt_id:") }?
      .split(separator: "\t").last
    let mounts = SystemFile.text(at: "/proc/self/mountinfo", atMost: 1 << 20) ?? ""
    let line = mounts.split(separator: "\n").first { line in
      line.split(separator: " ", maxSplits: 1).first == mount
    }
    let fields = line?.split(separator: " ") ?? []
    let dash = fields.firstIndex(of: "-")
    type = dash.flatMap { fields.dropFirst($0 + 1).first.map(String.init) } ?? ""
  }

  /// Whether other machines may write on it, which no lock of this machine keeps off.
  var isShared: Bool {
    Self.shared.contains(type)
  }

  /// Whether inotify tells of every change on it.
  var tellsOfChanges: Bool { Self.local.contains(type) }

  private static let shared: Set<String> = [
    "9p", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone",
    "fuse.sshfs", "gfs2", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "prl_fs", "smb3", "smbfs",
    "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse",
  ]

  private static let local: Set<String> = [
    "bcachefs", "btrfs", "exfat", "ext2", "ext3", "ext4", "f2fs", "jfs", "ntfs3", "ramfs",
    "reiserfs", "tmpfs", "vfat", "xfs", "zfs",
  ]
}
