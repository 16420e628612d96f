// Owns the tests of typed reading: every refusal names the field and its place.

import StrictJSON
import Testing

@Suite("Typed reading of JSON")
struct AccessTests {
  private enum Mark: String, CaseIterable {
    case present, late, noAnswer = "no-answer"
  }

  private let text = """
    {
      "title": "Giao ban",
      "sites": [
        {"id": "ha-noi", "expected": 12},
        {"id": "kien-giang", "expected": 9.5, "mark": "here", "open": true, "lat": null}
      ]
    }
    """

  private func sites() throws -> [JSONNode] {
    try parse(text).object(known: ["title", "sites"]).required("sites").array()
  }

  private let siteFields = ["id", "expected", "mark", "open", "lat"]

  @Test("fields are read by name and type")
  func reads() throws {
    let root = try parse(text).object(known: ["sites", "title"])
    #expect(try root.required("title").string() == "Giao ban")
    let first = try sites()[0].object(known: siteFields)
    #expect(try first.required("expected").integer(in: 0...99) == 12)
    #expect(try first.required("expected").number() == 12)
    #expect(first.optional("mark") == nil)
    let second = try sites()[1].object(known: siteFields)
    #expect(try second.required("open").bool())
    #expect(second.optional("lat") == nil)
    #expect(try second.optional("expected")?.number() == 9.5)
    #expect(try parse("\"no-answer\"").value(of: Mark.self) == .noAnswer)
    #expect(try parse(#"{"\u0069d":1}"#).object(known: ["id"]).required("id").integer() == 1)
  }

  @Test("every value knows its path, line and column")
  func knowsItsPlace() throws {
    let site = try sites()[1].object(known: siteFields)
    let mark = try site.required("mark")
    #expect(mark.path == "sites[1].mark")
    #expect(mark.position.line == 5)
    #expect(mark.position.column == 51)
    #expect(try parse("[]").path.isEmpty)
    let odd = try parse(#"{"a b":{"":[[7]]}}"#).members()[0].value.members()[0].value
    #expect(try odd.array()[0].array()[0].path == #"["a b"][""][0][0]"#)
  }

  @Test("a missing or null field is named with the object's place")
  func namesMissingField() throws {
    let site = try sites()[0]
    let object = try site.object(known: siteFields)
    #expect(throws: JSONError.missing(path: "sites[0].mark", position: site.position)) {
      try object.required("mark")
    }
    let second = try sites()[1].object(known: siteFields)
    #expect(second.node.position.line == 5)
    #expect(throws: JSONError.missing(path: "sites[1].lat", position: second.node.position)) {
      try second.required("lat")
    }
  }

  @Test("an unknown field is refused with the known ones")
  func refusesUnknownField() throws {
    let place = JSONPosition(line: 4, column: 22, offset: 59)
    #expect(
      throws: JSONError.unknownField(
        path: "sites[0].expected", position: place, known: ["id", "mark"])
    ) {
      try sites()[0].object(known: ["id", "mark"])
    }
    #expect(throws: JSONError.self) { try parse(#"{"a":1}"#).object(known: []) }
  }

  @Test(
    "a value of another type says what was expected and what was found",
    arguments: [
      ("null", JSONKind.null), ("true", .bool), ("1", .integer), ("1.0", .number),
      ("\"x\"", .string), ("[]", .array), ("{}", .object),
    ])
  func refusesWrongType(text: String, kind: JSONKind) throws {
    let node = try parse("[\(text)]").array()[0]
    let place = JSONPosition(line: 1, column: 2, offset: 1)
    func error(_ expected: JSONKind) -> JSONError {
      .wrongType(path: "[0]", position: place, expected: expected, found: kind)
    }
    #expect(node.kind == kind)
    #expect(node.isNull == (kind == .null))
    if kind != .bool { #expect(throws: error(.bool)) { try node.bool() } }
    if kind != .integer { #expect(throws: error(.integer)) { try node.integer() } }
    if kind != .string {
      #expect(throws: error(.string)) { try node.string() }
      #expect(throws: error(.string)) { try node.value(of: Mark.self) }
    }
    if kind != .array { #expect(throws: error(.array)) { try node.array() } }
    if kind != .object {
      #expect(throws: error(.object)) { try node.object(known: []) }
      #expect(throws: error(.object)) { try node.members() }
    }
    if kind != .integer, kind != .number {
      #expect(throws: error(.number)) { try node.number() }
    }
  }

  @Test("a number out of range and a word out of the list say what is allowed")
  func refusesValues() throws {
    let place = JSONPosition(line: 1, column: 1, offset: 0)
    #expect(
      throws: JSONError.outOfRange(path: "", position: place, found: "100", allowed: 0...99)
    ) {
      try parse("100").integer(in: 0...99)
    }
    #expect(throws: JSONError.self) { try parse("9223372036854775808").integer() }
    #expect(try parse("-9223372036854775808").integer() == .min)
    #expect(
      throws: JSONError.invalidValue(
        path: "", position: place, found: "here", expected: ["present", "late", "no-answer"])
    ) {
      try parse("\"here\"").value(of: Mark.self)
    }
  }

  @Test("an error tells its place whatever its kind")
  func errorsKnowTheirPlace() {
    #expect(refusal(of: Array(#"{"a":[1,"\q"]}"#.utf8))?.path == "a[1]")
    #expect(refusal(of: Array(#"{"a":[1,"\q"]}"#.utf8))?.position.column == 11)
    #expect(JSONError.tooLarge(bytes: 2, maximum: 1).position.line == 1)
    #expect(refusal(of: Array("1 1".utf8))?.path == "")
  }
}
