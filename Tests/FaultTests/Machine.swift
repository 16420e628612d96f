// Owns what the fault suite may do on this machine, and in which of its two forms it runs.

import Foundation
import Support

/// The form of the suite: the short one belongs to every test run, the long one is asked for.
enum Form {
  /// Whether `DIEMCAU_FAULTS=long` asks for every fault, and not for a sample.
  static let isLong = ProcessInfo.processInfo.environment["DIEMCAU_FAULTS"] == "long"

  /// Chooses a number by the form.
  static func count(short: Int, long: Int) -> Int { isLong ? long : short }

  /// Prints what was done, so that a run can be counted.
  static func report(_ text: String) {
    print("faults (\(isLong ? "long" : "short")): \(text)")
  }
}

/// What this machine allows.
enum Machine {
  /// Whether strace is there and may trace, kill and disturb other programs.
  static let canTrace = succeeds(
    "strace -f -o /dev/null -e inject=uname:error=EIO:when=9999 true")

  /// Whether a small tmpfs can be mounted.
  static let canMount = succeeds(
    "d=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs $d; r=$?; umount $d; rmdir $d; exit $r")

  /// Whether an ext4 image can be made and mounted through a loop device.
  static let hasLoopDevices = succeeds(
    """
    d=$(mktemp -d) && truncate -s 16M $d/i && mkfs.ext4 -q $d/i && mkdir $d/m \
    && mount -o loop $d/i $d/m; r=$?; umount $d/m; rm -r $d; exit $r
    """)

  /// Runs a line of shell; throws where it cannot be run.
  static func shell(
    _ line: String, environment: [String: String] = FaultMeeting.environment,
    timeoutSeconds: Double = 60
  ) throws -> ProgramRun {
    try ProgramRun(
      ["-c", line], executable: "/bin/sh", environment: environment,
      timeoutSeconds: timeoutSeconds)
  }

  private static func succeeds(_ line: String) -> Bool {
    (try? shell(line))?.exitCode == 0
  }
}
