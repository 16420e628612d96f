// Owns the readers that the tests use to take the figures back out of each form.

import Foundation
import Roster
import StrictJSON
import Summary
import Testing
import Words

/// A small reader of RFC 4180, as strict as the text of it.
struct CSVText {
  let rows: [[String]]

  struct Malformed: Error {}

  init(_ text: String, separator: Unicode.Scalar = ",") throws {
    var rows: [[String]] = [[]]
    var field = ""
    var scalars = Array(text.unicodeScalars)[...]
    var isQuoted = false
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        field.unicodeScalars.append("\"")
      case ("\"", true):
        isQuoted = false
        guard let next = scalars.first, next == separator || next == "\r" else { throw Malformed() }
      case (_, true): field.unicodeScalars.append(scalar)
      case ("\"", false):
        guard field.isEmpty else { throw Malformed() }
        isQuoted = true
      case (separator, false):
        rows[rows.count - 1].append(field)
        field = ""
      case ("\r", false):
        guard scalars.popFirst() == "\n" else { throw Malformed() }
        rows[rows.count - 1].append(field)
        field = ""
        rows.append([])
      case ("\n", false): throw Malformed()
      default: field.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted, field.isEmpty, rows.last == [] else { throw Malformed() }
    self.rows = rows.dropLast()
  }

  /// The rows of a section without its header and without the section's name.
  func section(_ heading: Phrase) -> [[String]] {
    Array(rows.filter { $0.first == heading.vi }.map { Array($0.dropFirst()) }.dropFirst())
  }
}

/// The JSON form, read strictly first and then into dictionaries.
struct JSONText {
  let root: [String: Any]

  init(_ bytes: [UInt8]) throws {
    _ = try StrictJSON.parse(bytes)
    root = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The numbers of an object, by the path of its keys.
  func numbers(_ path: String...) throws -> [String: Int] {
    var object = root
    for key in path { object = try #require(object[key] as? [String: Any]) }
    return object.compactMapValues { $0 as? Int }
  }

  func rows(_ key: String) throws -> [[String: Any]] {
    try #require(root[key] as? [[String: Any]])
  }

  func texts(_ key: String, _ member: String) throws -> [String] {
    try rows(key).map { try #require($0[member] as? String) }
  }

  func sum(_ key: String, _ member: String) throws -> Int {
    try rows(key).reduce(0) { $0 + (try #require($1[member] as? Int)) }
  }
}

/// The figures of the section of totals, in their order.
enum Totals {
  static func of(_ tally: Tally) -> [Int] {
    let (sites, delegates) = (tally.sites, tally.delegates)
    return [
      sites.total, sites.answered, sites.present, sites.late, sites.excused, sites.unexcused,
      sites.noAnswer, sites.notCalled, delegates.expected, delegates.present, delegates.here,
      delegates.late, delegates.leftEarly, delegates.excused, delegates.unexcused,
      delegates.unknown, delegates.substitutes, delegates.surplus, delegates.unplanned,
      delegates.guests, tally.quorum.needed, tally.quorum.have,
    ]
  }

  static func inText(_ text: String) throws -> [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(
      lines.firstIndex { $0.hasPrefix("Điểm cầu, kể cả hội trường ") })
    let figures = lines[start...].prefix { !$0.isEmpty }.map { $0.split(separator: " ").last }
    return try numbers(figures.map { String($0 ?? "") })
  }

  static func inMarkdown(_ text: String) throws -> [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(
      lines.firstIndex { $0.hasPrefix("| Điểm cầu, kể cả hội trường |") })
    let figures = lines[start...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        .last { !$0.isEmpty } ?? ""
    }
    return try numbers(figures)
  }

  static func inCSV(_ csv: CSVText) throws -> [Int] {
    try numbers(csv.section(Words.Summary.totals).map { $0[1] })
  }

  private static func numbers(_ texts: [String]) throws -> [Int] {
    try texts.map { text in try #require(Int(text), "no number: \(text)") }
  }

  static func inJSON(_ json: JSONText) throws -> [Int] {
    let sites = try json.numbers("totals", "sites")
    let delegates = try json.numbers("totals", "delegates")
    let quorum = try json.numbers("quorum")
    return try [
      "total", "answered", "present", "late", "excused", "unexcused", "noAnswer", "notCalled",
    ].map { try #require(sites[$0]) }
      + [
        "expected", "present", "here", "late", "leftEarly", "excused", "unexcused", "unknown",
        "substitutes", "surplus", "unplanned", "guests",
      ]
      .map { try #require(delegates[$0]) } + ["needed", "have"].map { try #require(quorum[$0]) }
  }
}
