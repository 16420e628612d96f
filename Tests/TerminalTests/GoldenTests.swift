// Owns the proof that goldens and seeds do what tests rely on.

import Foundation
import Support
import Testing

@Suite struct GoldenTests {
  @Test("a missing golden is written and fails, the same text passes, another fails")
  func golden() throws {
    let directory = TemporaryDirectory()
    let file = directory.path + "/Tests.swift"
    #expect(throws: SupportError.self) {
      try expectGolden("Đắk Lắk", named: "picture", filePath: file)
    }
    let written = try String(
      contentsOfFile: directory.path + "/Goldens/picture.txt", encoding: .utf8)
    #expect(written == "Đắk Lắk\n")
    try expectGolden("Đắk Lắk", named: "picture", filePath: file)
    #expect(throws: SupportError.self) {
      try expectGolden(
        "Đắk Lắk".decomposedStringWithCanonicalMapping, named: "picture", filePath: file)
    }
  }

  @Test("a temporary directory goes with its owner")
  func temporary() {
    var directory: TemporaryDirectory? = TemporaryDirectory()
    let path = directory?.path ?? ""
    #expect(FileManager.default.fileExists(atPath: path))
    directory = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("the generator gives the known numbers of SplitMix64")
  func generator() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test("a run without a terminal keeps the two outputs and the code apart")
  func run() throws {
    let run = try ProgramRun(
      ["-c", "read line; echo \"$line $NAME\"; pwd >&2; exit 7"], executable: "/bin/sh",
      environment: ["NAME": "Huế"], directory: "/", input: "xin chào\n")
    #expect(run.standardOutput == "xin chào Huế\n")
    #expect(run.standardError == "/\n")
    #expect(run.exitCode == 7)
  }
}
