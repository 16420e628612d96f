// Owns the comparison with golden files that are exports: to the byte, with their own endings, byte
// order marks and line ends (Support's are pictures in text files). A file that is missing is
// written, and the test fails, so that it is read by somebody before it is kept.

import Foundation
import Testing

enum Golden {
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was missing and has been written", sourceLocation: sourceLocation)
      return
    }
    let golden = try Data(contentsOf: file)
    guard golden != Data(text.utf8) else { return }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = String(decoding: golden, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(found, wanted).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(found.count, wanted.count)
    Issue.record(
      """
      \(name), line \(line + 1):
      found  \(line < found.count ? String(found[line]) : "(end)")
      golden \(line < wanted.count ? String(wanted[line]) : "(end)")
      """, sourceLocation: sourceLocation)
  }
}
