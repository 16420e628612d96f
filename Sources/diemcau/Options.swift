// Owns the arguments and options that several commands share.

import ArgumentParser
import Desk
import Journal
import Roster
import RosterText
import Words

extension Role: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
extension TurnKind: ExpressibleByArgument {}

extension PersonID: ExpressibleByArgument {
  /// Makes the key of an argument; nil where it has not the form of one.
  package init?(argument: String) { self.init(checking: argument) }
}

extension TurnID: ExpressibleByArgument {
  /// Makes the key of an argument; nil where it has not the form of one.
  package init?(argument: String) { self.init(checking: argument) }
}

extension TimeOfDay: ExpressibleByArgument {
  /// Makes the time of an argument; nil where it is none.
  package init?(argument: String) { self.init(argument) }
}

/// The directory of a meeting.
struct DirectoryArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(Words.Option.directory, name: "DIR"), completion: .directory)
  var directory: String
}

/// Who writes.
struct WriterOptions: ParsableArguments {
  /// The greatest width of a name, in columns.
  private static let nameColumns = 64

  @Option(name: .customLong("as"), help: ArgumentHelp(Words.Option.author, name: "NAME"))
  var author: String?

  @Option(name: .customLong("role"), help: ArgumentHelp(Words.Option.role))
  var role: Role?

  /// Returns the name that goes into the record.
  func name() throws(Failure) -> String {
    if let author {
      return try CleanOption.text(author, of: "--as", columns: Self.nameColumns)
    }
    let clean = try? CleanText.clean(Environment.loginName, maximumColumns: Self.nameColumns)
    return clean ?? CleanText.drawable(Environment.loginName).truncated(to: Self.nameColumns)
  }
}

/// Who records an act, and under which id.
struct RecordingOptions: ParsableArguments {
  @OptionGroup var writer: WriterOptions

  @Option(help: ArgumentHelp(Words.Option.act, name: "ID"))
  var act: String?

  @Flag(help: ArgumentHelp(Words.Option.acceptClock))
  var acceptClock = false

  /// Returns the id under which the act is recorded: the one given, so that a second try is
  /// recognised, else a fresh one.
  func actID() throws(Failure) -> String {
    guard let act else { return ActID.fresh() }
    guard isWellFormedIdentifier(act) else {
      throw .usage(
        Words.refusedOption(
          "--act", found: CleanText.drawable(act).truncated(to: 60),
          expected: Words.JSON.identifier))
    }
    return act
  }
}

/// How the desk is drawn.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Words.Option.theme))
  var theme = Theme.dark

  @Flag(help: ArgumentHelp(Words.Option.ascii))
  var ascii = false
}

/// The cleaning and judgement of texts that come by arguments and options.
enum CleanOption {
  /// The greatest width of a free text, in columns.
  static let textColumns = 200

  /// Brings the text of an option into the form that is recorded.
  ///
  /// - Parameters:
  ///   - raw: The text as typed.
  ///   - option: The name of the option.
  ///   - columns: The greatest width.
  /// - Returns: The clean text.
  /// - Throws: `Failure.usage` with the option and what is wrong.
  static func text(
    _ raw: String, of option: String, columns: Int = textColumns
  ) throws(Failure) -> String {
    do {
      return try CleanText.given(raw, maximumColumns: columns)
    } catch {
      throw .usage(
        Words.refusedOption(
          option, found: CleanText.drawable(error.found(in: raw)).truncated(to: 60),
          expected: error.form.phrase))
    }
  }

  /// Does the same for an option that may be left out.
  static func optional(
    _ raw: String?, of option: String, columns: Int = textColumns
  ) throws(Failure) -> String? {
    guard let raw else { return nil }
    return try text(raw, of: option, columns: columns)
  }
}
