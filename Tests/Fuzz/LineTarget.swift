// Owns the first target: raw bytes for the readers of lines, events, plans and JSON.

import Plans
import Roster
import StrictJSON

@testable import Journal

enum LineTarget {
  static func run(_ input: [UInt8]) {
    input.withUnsafeBytes { bytes in
      var reader = LineReader()
      _ = try? reader.read(bytes, seq: 0, after: .none)
      checkAct(bytes)
      checkPlan(bytes)
    }
    checkSealed(input)
  }

  private static func checkAct(_ bytes: UnsafeRawBufferPointer) {
    guard let act = try? Acts.read(bytes) else { return }
    var writer = JSONWriter()
    Acts.write(act, to: &writer)
    let again = writer.bytes.withUnsafeBytes { try? Acts.read($0) }
    precondition(again?.isSame(as: act) ?? false, "an act is written as another: \(act)")
  }

  private static func checkPlan(_ bytes: UnsafeRawBufferPointer) {
    guard let node = try? StrictJSON.parse(bytes), let plan = try? Plan(json: node) else { return }
    var writer = JSONWriter()
    plan.write(to: &writer)
    let again = writer.bytes.withUnsafeBytes { bytes in
      (try? StrictJSON.parse(bytes)).flatMap { try? Plan(json: $0) }
    }
    precondition(again == plan, "a plan that was read is written as another: \(plan)")
  }

  /// Reads the input as all of a line before its end.
  private static func checkSealed(_ input: [UInt8]) {
    guard !input.contains(UInt8(ascii: "\n")) else { return }
    var seal = Seal(plan: Seal.plan)
    let start = seal.bytes.count
    seal.append(body: input)
    let creation = Array(seal.bytes[..<(start - 1)])
    let line = Array(seal.bytes[start..<(seal.bytes.count - 1)])
    do throws(LineProblem) {
      let chain = try creation.withRawBytes { bytes throws(LineProblem) in
        try Chain(Creation(bytes, hasNewline: true))
      }
      var reader = LineReader()
      let (entry, _) = try line.withRawBytes { bytes throws(LineProblem) in
        try reader.read(bytes, seq: 1, after: chain.last)
      }
      // `line(of:)` writes the entry, reads it back and compares.
      let again = try? chain.line(of: entry)
      precondition(again != nil, "a line that was read cannot be written: \(entry)")
    } catch {
      if case .fault(.wrongHash) = error { preconditionFailure("the seal is wrong") }
    }
  }
}
