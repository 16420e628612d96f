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
  /// EXT4_IOC_SHUTDOWN, without flushing the log; prints how many bytes the writer had told before.
  ///
  /// While the call is at work, ext4 answers a sync here and there with success though its log was
  /// given up already; a plain loop of write and fdatasync shows it as often. A machine without power
  /// tells nobody anything, so only what was told before the call counts as acknowledged.
  private static let shutDown = """
    import fcntl, os, struct, sys
    mount = os.open(sys.argv[1], os.O_RDONLY)
    told = os.stat(sys.argv[2]).st_size
    fcntl.ioctl(mount, 0x8004587D, struct.pack("I", 2))
    print(told)
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
    var acknowledged: [Substring] = []
    var toldTooLate: [Substring] = []
    var torn = 0
    for cycle in 0..<200 {
      let pause = Double(UInt64.random(in: 5...120, using: &random)) / 1000
      let told = "\(directory.path)/told"
      let run = try Machine.shell(
        """
        : >'\(told)'; '\(probe)' '\(meeting.path)' c\(cycle) 500 >'\(told)' 2>/dev/null & w=$!
        sleep \(pause); python3 '\(directory.path)/cut.py' '\(mount)' '\(told)'; wait $w; true
        """)
      let before = try #require(Int(run.standardOutput.dropLast()), "\(run)")
      let lines = try String(contentsOfFile: told, encoding: .utf8)
      acknowledged += lines.utf8.prefix(before).split(separator: UInt8(ascii: "\n"))
        .map { Substring($0) }
      toldTooLate += lines.utf8.dropFirst(before).split(separator: UInt8(ascii: "\n"))
        .map { Substring($0) }
      try shell("umount '\(mount)' && mount -o loop '\(image)' '\(mount)'")
      let found = try meeting.bytes()
      meeting.emptyQuarantine()
      let journal = try Journal.open(at: meeting.path, for: .writing)
      try #require(journal.condition == .good, "cycle \(cycle): \(journal.condition)")
      let after = try meeting.bytes()
      let setAside = try meeting.quarantined()
      torn += setAside.count
      #expect(
        found == after || found + [UInt8(ascii: "\n")] == after
          || after + setAside.joined() == found, "cycle \(cycle)")
    }
    let lines = String(decoding: try meeting.bytes(), as: UTF8.self).split(separator: "\n")
    func isThere(_ told: Substring) throws -> Bool {
      let parts = told.dropFirst().split(separator: " ")
      let number = try #require(Int(parts[0]))
      return number < lines.count && lines[number].contains("\"\(parts[1])\"")
    }
    for told in acknowledged { #expect(try isThere(told), "\(told) is lost") }
    let lostTooLate = try toldTooLate.count { try !isThere($0) }
    #expect(!acknowledged.isEmpty)
    #expect(try meeting.verify().exitCode == 0)
    Form.report(
      "power cuts: 200 (seed 53), \(acknowledged.count) acknowledged acts there, \(torn) torn tails; "
        + "told during the cut: \(toldTooLate.count), of which \(lostTooLate) not there")
  }

  private func shell(_ line: String) throws {
    let run = try Machine.shell(line)
    try #require(run.exitCode == 0, "\(line): \(run.standardError)")
  }
}
