// Owns what the parser of arguments says, in the language of the run. swift-argument-parser speaks
// English only and keeps the kinds of its errors to itself, so they are known by their texts. A text
// that is not known, such as one of another version of it, is shown as it is after words of ours.

import RosterText
import Words

/// The parser's texts.
enum ParserText {
  /// How much of what was typed is quoted, in columns.
  private static let quotedColumns = 60

  /// Returns the sentence of an error, and the form of the command after it.
  ///
  /// - Parameters:
  ///   - message: The error as the parser says it.
  ///   - whole: The same with the program's name before it, and help after it.
  /// - Returns: The lines to be printed.
  static func complaint(_ message: String, whole: String) -> String {
    let sentence = sentence(for: message)[.spoken]
    let rest = whole.utf8.count > message.utf8.count ? afterwards(whole, message) : []
    return (["diemcau: \(sentence)"] + rest).joined(separator: "\n")
  }

  /// Returns a text that the parser prints on demand; what is no help stays as it is.
  static func onDemand(_ text: String) -> String {
    guard text.hasPrefix("OVERVIEW:"), Language.spoken != .english else { return text }
    return Words.Parser.inHelp.reduce(text) { text, one in
      text.replacing(one.english, with: one.phrase[.spoken])
    }
  }

  /// The lines after the message: what the argument means, the form of the command, where to ask.
  private static func afterwards(_ whole: String, _ message: String) -> [String] {
    let rest = String(
      decoding: whole.utf8.dropFirst("diemcau: ".utf8.count + message.utf8.count), as: UTF8.self)
    return rest.split(separator: "\n").map { line in
      if let found = Pattern(["Help:  ", ""]).gaps(in: line.utf8) {
        return "\(Words.Parser.meaning[.spoken]) \(found[0])"
      }
      if let found = Pattern(["Usage: ", ""]).gaps(in: line.utf8) {
        return "\(Words.Parser.usage[.spoken]) \(found[0])"
      }
      if let found = Pattern(["  See '", "' for more information."]).gaps(in: line.utf8) {
        return "  \(Words.Parser.seeHelp(found[0])[.spoken])"
      }
      return String(line)
    }
  }

  private static func sentence(for message: String) -> Phrase {
    for (pattern, phrase) in patterns {
      if let gaps = pattern.gaps(in: message.utf8) { return phrase(gaps) }
    }
    return Words.Parser.other(message)
  }

  private static func quoted(_ text: String) -> String {
    CleanText.drawable(text).truncated(to: quotedColumns)
  }

  /// The names between apostrophes, or after dashes, of a list of what is accepted.
  private static func names(in list: String) -> [String] {
    let lines = list.split(separator: "\n")
    guard lines.count == 1 else { return lines.map { String($0.drop { " -".contains($0) }) } }
    return list.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// The texts of swift-argument-parser 1.8, those that say more first.
  private static let patterns: [(Pattern, @Sendable ([String]) -> Phrase)] = [
    (
      Pattern(["Unknown option '", "'. Did you mean '", "'?"]),
      { Words.Parser.unknownOption(quoted($0[0]), meant: quoted($0[1])) }
    ),
    (Pattern(["Unknown option '", "'"]), { Words.Parser.unknownOption(quoted($0[0])) }),
    (Pattern(["Invalid option: ", ""]), { Words.Parser.unknownOption(quoted($0[0])) }),
    (Pattern(["Missing value for '", "'"]), { Words.Parser.missingValue(quoted($0[0])) }),
    (
      Pattern(["The option '", "' does not take any value, but '", "' was specified."]),
      { Words.Parser.unexpectedValue(quoted($0[0]), found: quoted($0[1])) }
    ),
    (Pattern(["Unexpected argument '", "'"]), { Words.Parser.unexpected(quoted($0[0])) }),
    (
      Pattern(["", " unexpected arguments: '", "'"]),
      { Words.Parser.unexpected(quoted($0[1].replacing("', '", with: " "))) }
    ),
    (Pattern(["Missing expected argument '", "'"]), { Words.Parser.missing(quoted($0[0])) }),
    (
      Pattern([
        "The value '", "' is invalid for '", "'. Please provide one of the following:\n", "",
      ]),
      { Words.Parser.invalid(quoted($0[0]), for: quoted($0[1]), known: names(in: $0[2])) }
    ),
    (
      Pattern(["The value '", "' is invalid for '", "'. Please provide one of ", "."]),
      { Words.Parser.invalid(quoted($0[0]), for: quoted($0[1]), known: names(in: $0[2])) }
    ),
    (
      Pattern(["The value '", "' is invalid for '", "'"]),
      { Words.Parser.invalid(quoted($0[0]), for: quoted($0[1]), known: []) }
    ),
    (
      Pattern(["Value to be set with flag '", "' had already been set with flag '", "'"]),
      { Words.Parser.contradiction(quoted($0[0]), quoted($0[1])) }
    ),
  ]
}

/// A text with gaps: what is fixed before, between and after them.
private struct Pattern: Sendable {
  private let parts: [String]

  init(_ parts: [String]) {
    self.parts = parts
  }

  /// Returns what stands in the gaps; nil where the text is another.
  ///
  /// Bytes are compared, since a mark at the head of a gap would join the quotation mark before it.
  func gaps(in text: some Collection<UInt8>) -> [String]? {
    var rest = Array(text)[...]
    guard let head = parts.first, let tail = parts.last, rest.starts(with: head.utf8) else {
      return nil
    }
    rest = rest.dropFirst(head.utf8.count)
    guard rest.count >= tail.utf8.count, rest.suffix(tail.utf8.count).elementsEqual(tail.utf8)
    else { return nil }
    rest = rest.dropLast(tail.utf8.count)
    var gaps: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: Array(part.utf8)) else { return nil }
      gaps.append(String(decoding: rest[..<found.lowerBound], as: UTF8.self))
      rest = rest[found.upperBound...]
    }
    return gaps + [String(decoding: rest, as: UTF8.self)]
  }
}
