// Owns the tests of what the reader accepts and refuses, and of the places it names.

import StrictJSON
import Testing

@Suite("The grammar of JSON")
struct GrammarTests {
  @Test(
    "well-formed texts are read as what they say",
    arguments: [
      ("null", Tree.null), (" \t\r\n true ", .bool(true)), ("false", .bool(false)),
      ("0", .integer(0)), ("-0", .integer(0)), ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)),
      ("1.50", .number(1.5)), ("1e3", .number(1000)), ("-2E-2", .number(-0.02)),
      ("1e+2", .number(100)), ("\"\"", .string("")), ("\"\u{7F}\"", .string("\u{7F}")),
      (#""\"\\\/\b\f\n\r\t\u0111""#, .string("\"\\/\u{8}\u{C}\n\r\tđ")),
      (#""\uD83D\uDE00\u0000""#, .string("😀\u{0}")), ("[]", .array([])),
      ("{ }", .object([])),
      ("[1,[2],{}]", .array([.integer(1), .array([.integer(2)]), .object([])])),
      (
        #"{"b":1, "a":[null]}"#,
        .object([
          Tree.Field(key: "b", value: .integer(1)),
          Tree.Field(key: "a", value: .array([.null])),
        ])
      ),
    ])
  func accepts(text: String, expected: Tree) throws {
    #expect(Tree(try parse(text)) == expected)
  }

  @Test(
    "a syntax error says what the grammar asks for, and where",
    arguments: [
      ("", JSONExpectation.value, 1, 1, ""), ("  ", .value, 1, 3, ""), ("nul", .value, 1, 1, ""),
      ("[1,]", .value, 1, 4, "[1]"), ("[1 2]", .commaOrBracket, 1, 4, "[1]"),
      ("[", .value, 1, 2, "[0]"), ("{\"a\":1,}", .key, 1, 8, ""), ("{a:1}", .key, 1, 2, ""),
      ("{\"a\" 1}", .colon, 1, 6, "a"), ("{\"a\":}", .value, 1, 6, "a"),
      ("{\"a\":1 \"b\":2}", .commaOrBrace, 1, 8, ""), ("\"abc", .endOfString, 1, 5, ""),
      ("\"\\x\"", .escape, 1, 3, ""), ("\"\\u12g4\"", .hexDigits, 1, 6, ""),
      ("01", .noLeadingZero, 1, 2, ""), ("-", .digit, 1, 2, ""), ("1.", .digit, 1, 3, ""),
      ("1e", .digit, 1, 3, ""), (".5", .value, 1, 1, ""), ("+1", .value, 1, 1, ""),
      ("NaN", .value, 1, 1, ""), ("'a'", .value, 1, 1, ""), ("// a", .value, 1, 1, ""),
      ("\"a\tb\"", .escapedControl, 1, 3, ""),
      ("{\n \"sites\": [\n  {\"id\": 1},\n  {\"id\": tru}]}", .value, 4, 10, "sites[1].id"),
    ])
  func refuses(
    text: String, expected: JSONExpectation, line: Int, column: Int, path: String
  ) throws {
    let error = try #require(refusal(of: Array(text.utf8)))
    guard case .syntax(path, let position, expected) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(position.line == line)
    #expect(position.column == column)
  }

  @Test("bytes after the text, byte order marks and UTF-16 are refused")
  func refusesSurroundings() {
    let start = JSONPosition(line: 1, column: 1, offset: 0)
    #expect(
      refusal(of: Array("{}\n{}".utf8))
        == .trailingBytes(position: JSONPosition(line: 2, column: 1, offset: 3)))
    #expect(refusal(of: [0xEF, 0xBB, 0xBF, 0x31]) == .byteOrderMark(position: start))
    #expect(refusal(of: [0xFF, 0xFE, 0x31, 0]) == .byteOrderMark(position: start))
    #expect(refusal(of: [0xFE, 0xFF, 0, 0x31]) == .byteOrderMark(position: start))
    #expect(refusal(of: [0x31, 0]) != nil)
  }

  @Test(
    "a repeated key is refused, however it is spelt",
    arguments: [
      (#"{"a":1,"b":2,"a":3}"#, 14), (#"{"a":1,"\u0061":2}"#, 8),
      (#"{"\u0111":1,"đ":2}"#, 13), (#"{"x":{"a":1,"a":{}}}"#, 13),
    ])
  func refusesRepeatedKey(text: String, column: Int) throws {
    let error = try #require(refusal(of: Array(text.utf8)))
    guard case .duplicateKey(_, let position, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(position.column == column)
  }

  @Test("a repeated key is found among thousands, and equal letters in other bytes are no repeat")
  func refusesRepeatedKeyAmongMany() throws {
    let fields = (0..<5_000).map { "\"k\($0)\":0" }
    _ = try parse("{\(fields.joined(separator: ","))}")
    let error = refusal(of: Array("{\((fields + ["\"k17\":1"]).joined(separator: ","))}".utf8))
    #expect(error?.path == "k17")
    #expect(Tree(try parse("{\"\u{E1}\":0,\"a\u{301}\":0}")) != .object([]))
  }

  @Test(
    "broken UTF-8 is refused at its first byte",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE1, 0xBB],
      [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
    ] as [[UInt8]])
  func refusesBrokenUTF8(bytes: [UInt8]) {
    let place = JSONPosition(line: 1, column: 4, offset: 3)
    let text = Array("[\"a".utf8) + bytes + Array("\"]".utf8)
    #expect(refusal(of: text) == .invalidUTF8(path: "[0]", position: place))
  }

  @Test(
    "half a surrogate pair is refused",
    arguments: [#""\uD800""#, #""\uDC00""#, #""\uD800\u0041""#, #""\uD800\n""#, #""\uD83Dx""#])
  func refusesLoneSurrogate(text: String) {
    let place = JSONPosition(line: 1, column: 2, offset: 1)
    #expect(refusal(of: Array(text.utf8)) == .loneSurrogate(path: "", position: place))
  }

  @Test("64 levels are read, 65 are refused, and so is a text beyond its limit")
  func refusesExcess() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try parse(deep)
    let error = try #require(refusal(of: Array("[\(deep)]".utf8)))
    guard case .tooDeep(_, let position, 64) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(position.offset == 64)
    #expect(throws: JSONError.tooLarge(bytes: 5, maximum: 4)) {
      try StrictJSON.parse(Array("12345".utf8), limits: StrictJSON.Limits(bytes: 4))
    }
  }

  @Test("a number that no double can hold is refused")
  func refusesInfinity() throws {
    let error = try #require(refusal(of: Array("[1e999]".utf8)))
    guard case .outOfRange("[0]", _, "1e999", nil) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(refusal(of: Array(String(repeating: "9", count: 400).utf8)) != nil)
    #expect(Tree(try parse("1e-999")) == .number(0))
  }

  @Test("memory that is only lent is read as well")
  func readsLentMemory() throws {
    let bytes = Array("[1]".utf8)
    let node = try bytes.withUnsafeBytes { lent throws(JSONError) in try StrictJSON.parse(lent) }
    #expect(Tree(node) == .array([.integer(1)]))
  }
}
