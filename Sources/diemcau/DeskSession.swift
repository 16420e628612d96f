// Owns the way from a command to the desk on the terminal.

import Desk
import Journal
import Terminal
import Words

/// A desk about to be opened.
struct DeskSession {
  private let identity: Identity
  private let options: DeskOptions

  init(
    _ writer: WriterOptions, _ look: LookOptions, _ language: LanguageOption
  ) throws(Failure) {
    identity = Identity(by: try writer.name(), role: writer.role, language: language.chosen)
    // https://no-color.org: set and not empty.
    let colour = !Environment.isSet("NO_COLOR")
    options = DeskOptions(theme: look.theme, ascii: look.ascii, colour: colour)
  }

  /// Opens the desk of a meeting, and returns when the person leaves it.
  ///
  /// - Parameters:
  ///   - directory: The meeting's directory.
  ///   - acceptsClock: Whether acts are recorded although the clock is far behind the last line.
  /// - Throws: `Failure`.
  func run(at directory: String, acceptsClock: Bool = false) throws(Failure) {
    guard Environment.isOnTerminal else { throw .terminal(.notATerminal) }
    let left = MainActor.assumeIsolated { work(at: directory, acceptsClock) }
    let code = try left.get()
    guard code == 0 else { throw .ended(code) }
  }

  @MainActor
  private func work(at directory: String, _ acceptsClock: Bool) -> Result<Int32, Failure> {
    do throws(JournalError) {
      let journal = try Journal.open(
        at: directory, for: .writing, snapshots: UserSnapshots.rule)
      journal.acceptsClockBehind = acceptsClock
      KnownMeetings.note(directory)
      return show(journal, directory)
    } catch {
      return .failure(.journal(error))
    }
  }

  @MainActor
  private func show(_ journal: Journal, _ directory: String) -> Result<Int32, Failure> {
    do throws(TerminalError) {
      let desk = try DeskLoop(
        journal: journal, identity: identity, options: options, directory: directory)
      return .success(desk.run())
    } catch {
      return .failure(.terminal(error))
    }
  }
}
