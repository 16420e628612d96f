// Owns the words by which a record names the kinds of events, and their fields. They stand in files
// for ever.

enum EventKind: String, CaseIterable {
  case meetingCreated, siteMarked, peopleMarked, substituteNamed, linkChanged, roundStarted,
    roundFinished, turnRegistered, turnCalled, turnStarted, turnPaused, turnResumed, turnEnded,
    turnDeferred, turnWithdrawn, turnExtended, turnMoved, speakerNamed, itemStarted, itemEnded,
    phaseChanged, undone, repaired

  /// The names of the fields, in the order in which they are written.
  var fields: [String] {
    switch self {
    case .meetingCreated: ["type", "format", "plan"]
    case .siteMarked: ["type", "site", "mark", "present", "reason"]
    case .peopleMarked: ["type", "site", "people", "mark", "reason"]
    case .substituteNamed: ["type", "site", "name", "title", "replacing", "authorised"]
    case .linkChanged: ["type", "site", "link"]
    case .roundStarted: ["type", "name"]
    case .roundFinished: ["type"]
    case .turnRegistered: ["type", "turn", "site", "person", "kind", "topic", "limit"]
    case .turnCalled, .turnStarted, .turnPaused, .turnResumed, .turnEnded, .turnDeferred,
      .turnWithdrawn:
      ["type", "turn"]
    case .turnExtended: ["type", "turn", "seconds"]
    case .turnMoved: ["type", "turn", "place"]
    case .speakerNamed: ["type", "turn", "person"]
    case .itemStarted, .itemEnded: ["type", "item"]
    case .phaseChanged: ["type", "step", "ending"]
    case .undone: ["type", "seq", "reason"]
    case .repaired: ["type", "lines", "leftBytes", "file"]
    }
  }

  /// Returns the word that an event's bytes begin with; nil where they begin with something else.
  static func word(in event: UnsafeRawBufferPointer) -> String? {
    var scanner = ByteScanner(event)
    guard scanner.skip("{\"type\":\""), let word = scanner.token(atMost: 64, isLetter) else {
      return nil
    }
    return scanner.skip("\"") ? word : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}

/// The words for the steps between phases, as the command line has them.
enum PhaseStep: String, CaseIterable {
  case open
  case takeBreak = "break"
  case resume, close
}

extension Novelty {
  /// Finds what only a newer version can have written, before anything else of it is read.
  init?(inEvent event: UnsafeRawBufferPointer) {
    guard let word = EventKind.word(in: event) else { return nil }
    guard EventKind(rawValue: word) != nil else {
      self = .kind(word)
      return
    }
    var scanner = ByteScanner(event)
    guard scanner.skip("{\"type\":\"meetingCreated\",\"format\":"),
      let format = scanner.wholeNumber(), format > RecordLimits.format
    else { return nil }
    self = .format(format)
  }
}

/// The numbers and lengths that a record may hold.
enum RecordLimits {
  /// The format that this program writes.
  static let format = 1
  /// The greatest length of a line with its newline, in bytes.
  static let lineBytes = 1 << 20
  /// The greatest width of a name of who does something, in columns.
  static let nameColumns = 64
  /// The greatest width of any other text of an event, in columns.
  static let textColumns = 500
  /// The greatest number of people in one act.
  static let people = 10_000
}
