// Owns how an act stands on a line: its word first, then its fields.

import RosterText
package import StrictJSON

/// Why an act cannot be read.
package enum ActProblem: Error, Hashable, Sendable {
  /// Only a newer version can have written it.
  case novelty(Novelty)
  /// It is not as this program writes it.
  case invalid(JSONError)
}

/// What a newer version of the program has left in a record.
package enum Novelty: Hashable, Sendable {
  /// A format of a greater number.
  case format(Int)
  /// A kind of act that is not known here.
  case kind(String)
}

extension Acts {
  /// Writes an act as it stands on a line.
  package static func write(_ act: any Act, to json: inout JSONWriter) {
    json.object { json in
      json.member("type", type(of: act).word.description)
      act.write(to: &json)
    }
  }

  /// Reads an act from its bytes on a line.
  ///
  /// - Parameter bytes: From the opening brace to the closing one.
  /// - Returns: The act.
  /// - Throws: `ActProblem`, with the place of what is wrong.
  package static func read(_ bytes: UnsafeRawBufferPointer) throws(ActProblem) -> any Act {
    var scanner = ByteScanner(bytes)
    guard scanner.skip(#"{"type":""#), let word = scanner.plainString(), word.isWord else {
      throw .invalid(unreadable(bytes))
    }
    guard let type = kinds[word] else {
      throw .novelty(.kind(String(decoding: word, as: UTF8.self)))
    }
    if type == MeetingCreated.self, let format = newerFormat(scanner) {
      throw .novelty(.format(format))
    }
    var reader = FieldReader(bytes, scanner, of: type)
    do throws(JSONError) {
      let act = try type.init(reading: &reader)
      try reader.end()
      return act
    } catch {
      throw .invalid(error)
    }
  }

  /// Returns the kind of act that a word stands for; nil where there is none.
  package static func kind(_ word: String) -> (any Act.Type)? {
    var word = word
    return word.withUTF8 { kinds[UnsafeRawBufferPointer($0)] }
  }

  private static let kinds = KindTable(all)

  private static func newerFormat(_ scanner: ByteScanner) -> Int? {
    var scanner = scanner
    guard scanner.skip(#","format":"#), let format = scanner.wholeNumber(),
      format > RecordLimits.formatInParts
    else { return nil }
    return format
  }

  /// Returns what is wrong with bytes that do not begin with the word of an act.
  private static func unreadable(_ bytes: UnsafeRawBufferPointer) -> JSONError {
    do throws(JSONError) {
      let object = try StrictJSON.parse(bytes).object(known: ["type"])
      return try object.required("type").refused("", needs: .identifier)
    } catch {
      return error
    }
  }
}

/// The kinds of acts by their words: an open table, so that finding one costs the same for all.
private struct KindTable: Sendable {
  private static let mask = 255
  private var slots: [(key: WordKey, type: any Act.Type)?]

  init(_ types: [any Act.Type]) {
    slots = Array(repeating: nil, count: Self.mask + 1)
    for type in types {
      guard let key = type.word.withUTF8Buffer({ WordKey(UnsafeRawBufferPointer($0)) }) else {
        continue
      }
      var place = key.spread & Self.mask
      while slots[place] != nil { place = (place + 1) & Self.mask }
      slots[place] = (key, type)
    }
  }

  subscript(word: UnsafeRawBufferPointer) -> (any Act.Type)? {
    guard let key = WordKey(word) else { return nil }
    var place = key.spread & Self.mask
    while let slot = slots[place] {
      if slot.key == key { return slot.type }
      place = (place + 1) & Self.mask
    }
    return nil
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes are one to 64 letters, as every word of an act is.
  fileprivate var isWord: Bool {
    (1...64).contains(count) && allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }
}
