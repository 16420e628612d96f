// Owns the power cuts: an ext4 image is shut down under a writer, without its caches being written.

import Foundation
import Journal
import Support
import Testing

@Suite(
  "Power cuts", .serialized,
  .enabled(if: Form.isLong, "only in the long form: DIEMCAU_FAULTS=long"),
  .enabled(if: Form.isLong && Machine.hasLoopDevices, "no loop devices or no root here"))
struct PowerCutTests {
  /// EXT4_IOC_SHUTDOWN, without flushing the log.
  private static let shutDown = """
    import fcntl, os, struct, sys
    fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack("I", 2))
    """

  @Test("after 200 power cuts every acknowledged act is there once, and no byte has vanished")
  func cuts() throws {
    let directory = TemporaryDirectory()
    let image = "\(directory.path)/image"
    let mount = "\(directory.path)/mount"
    try shell("truncate -s 32M '\(image)' && mkfs.ext4 -q '\(image)' && mkdir '\(mount)'")
    try Self.shutDown.write(
      toFile: "\(directory.path)/cut.py", atomically: false, encoding: .utf8)
    try shell("mount -o loop '\(image)' '\(mount)'")
    defer { _ = try? Machine.shell("umount -l '\(mount)'") }
    let meeting = try FaultMeeting(in: mount)
    let probe = Program.path(of: "append-probe")
    var random = SeededGenerator(seed: 53)
    var acknowledged: [String] = []
    var torn = 0
    for cycle in 0..<200 {
      let pause = Double(UInt64.random(in: 5...120, using: &random)) / 1000
      let run = try Machine.shell(
        """
        '\(probe)' '\(meeting.path)' c\(cycle) 500 2>/dev/null & w=$!
        sleep \(pause); python3 '\(directory.path)/cut.py' '\(mount)'; wait $w; true
        """)
      acknowledged += run.standardOutput.split(separator: "\n").map(String.init)
      try shell("umount '\(mount)' && mount -o loop '\(image)' '\(mount)'")
      let before = try meeting.bytes()
      meeting.emptyQuarantine()
      let journal = try Journal.open(at: meeting.path, for: .writing)
      try #require(journal.condition == .good, "cycle \(cycle): \(journal.condition)")
      let after = try meeting.bytes()
      let setAside = try meeting.quarantined()
      torn += setAside.count
      #expect(
        before == after || before + [UInt8(ascii: "\n")] == after
          || after + setAside.joined() == before, "cycle \(cycle)")
    }
    let lines = String(decoding: try meeting.bytes(), as: UTF8.self).split(separator: "\n")
    for told in acknowledged {
      let parts = told.dropFirst().split(separator: " ")
      let number = try #require(Int(parts[0]))
      try #require(number < lines.count, "\(told) is lost")
      #expect(lines[number].contains("\"\(parts[1])\""), "\(told) is lost")
    }
    #expect(!acknowledged.isEmpty)
    #expect(try meeting.verify().exitCode == 0)
    Form.report(
      "power cuts: 200 (seed 53), \(acknowledged.count) acknowledged acts there, \(torn) torn tails"
    )
  }

  private func shell(_ line: String) throws {
    let run = try Machine.shell(line)
    try #require(run.exitCode == 0, "\(line): \(run.standardError)")
  }
}
