// Owns `diemcau log`.

import ArgumentParser
import Glibc
import Journal
import Roster
import Summary
import Terminal
import Words

extension Diemcau {
  struct LogCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("log", .log) }

    @OptionGroup var directory: DirectoryArgument
    @Flag(help: ArgumentHelp(Words.Option.json))
    var json = false
    @Flag(help: ArgumentHelp(Words.Option.follow))
    var follow = false
    @OptionGroup var language: LanguageOption

    func run() throws(Failure) {
      let journal = try OpenRecord.forReading(directory, language.chosen)
      var printer = try LogPrinter(
        journal: journal, raw: json ? RawLines(of: journal) : nil, language: language.chosen)
      try printer.printNew()
      if follow { try printer.follow() }
    }
  }
}

/// The lines of a record, printed as they come.
private struct LogPrinter {
  let journal: Journal
  /// The bytes of the lines where they are printed as they are.
  let raw: RawLines?
  let language: Language
  private var printed = 0

  init(journal: Journal, raw: RawLines?, language: Language) {
    self.journal = journal
    self.raw = raw
    self.language = language
  }

  mutating func printNew() throws(Failure) {
    let count = journal.record.entries.count
    if let bytes = try raw?.next(count - printed) {
      try Output.write(bytes)
    } else {
      let lines = RecordLog(journal.record).lines(from: printed, language)
      try Output.write(Array(lines.map { "\($0)\n" }.joined().utf8))
    }
    printed = count
  }

  /// Prints what others add until a signal ends it, the reader goes away or the record breaks off.
  mutating func follow() throws(Failure) {
    let signals = try self.signals()
    let reader: Int32? = isPipe(STDOUT_FILENO) ? STDOUT_FILENO : nil
    while true {
      let waiting = [signals.descriptor, journal.changeDescriptor, reader].compactMap { $0 }
      let outcome = Wait.poll(
        descriptors: waiting, timeoutMilliseconds: journal.checkMilliseconds)
      guard signals.received == nil, !outcome.hungUp.contains(STDOUT_FILENO) else { return }
      do {
        _ = try journal.refresh()
      } catch {
        throw .journal(error)
      }
      try printNew()
      guard journal.condition == .good else { throw .unverified(journal.condition) }
    }
  }

  private func signals() throws(Failure) -> SignalPipe {
    do {
      return try SignalPipe()
    } catch {
      throw .terminal(error)
    }
  }

  private func isPipe(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }
}
