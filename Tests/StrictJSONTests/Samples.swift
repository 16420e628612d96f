// Owns what the tests of this room share: a tree to compare with, and a seeded generator of it.

import StrictJSON

/// A JSON value with all it holds, comparable.
indirect enum Tree: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([Tree])
  case object([Field])

  struct Field: Equatable, Sendable {
    var key: String
    var value: Tree
  }

  init(_ node: JSONNode) {
    self =
      switch node.value {
      case .null: .null
      case .bool(let value): .bool(value)
      case .integer(let value): .integer(value)
      case .number(let value): .number(value)
      case .string(let value): .string(value)
      case .array(let nodes): .array(nodes.map { Tree($0) })
      case .object(let members): .object(members.map { Field(key: $0.key, value: Tree($0.value)) })
      }
  }
}

extension Tree: JSONWritable {
  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.value(String?.none)
    case .bool(let value): writer.value(value)
    case .integer(let value): writer.value(value)
    case .number(let value): writer.value(value)
    case .string(let value): writer.value(value)
    case .array(let values): writer.value(values)
    case .object(let fields):
      writer.object { writer in
        for field in fields { writer.member(field.key, field.value) }
      }
    }
  }
}

/// A small generator (SplitMix64) whose run is fixed by its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func text() -> String {
    let pieces = [
      "a", "Z", "9", " ", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "đ", "Kiên",
      "e\u{323}\u{302}", "北", "😀", "\u{10FFFF}", "\u{FFFD}", "\u{2028}",
    ]
    return (0..<Int.random(in: 0...6, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func tree(depth: Int) -> Tree {
    switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer(Int64.random(in: .min ... .max, using: &self))
    case 3: return .integer(Int64.random(in: -20...20, using: &self))
    case 4:
      let value = Double(bitPattern: next())
      return .number(value.isFinite ? value : 0.5)
    case 5: return .string(text())
    case 6:
      return .array((0..<Int.random(in: 0...5, using: &self)).map { _ in tree(depth: depth - 1) })
    default:
      // The number keeps keys apart, and enough of them to reach the hashing of keys.
      let count = Int.random(in: 0...5, using: &self) * Int.random(in: 1...8, using: &self)
      return .object(
        (0..<count).map { Tree.Field(key: text() + "\($0)", value: tree(depth: depth - 1)) })
    }
  }
}

/// Parses a text that the test has written out.
func parse(_ text: String) throws(JSONError) -> JSONNode {
  try StrictJSON.parse(Array(text.utf8))
}

/// The error that a text is refused with, `nil` where it is accepted.
func refusal(of bytes: [UInt8]) -> JSONError? {
  do {
    _ = try StrictJSON.parse(bytes)
    return nil
  } catch {
    return error
  }
}
