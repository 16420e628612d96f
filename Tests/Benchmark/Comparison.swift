// Owns the table that a person reads: the product and its yardsticks side by side, in one run.

import Glibc

struct Comparison {
  private var events = 1_000_000
  private var parent = "/var/tmp"
  private let program = CommandLine.arguments[0]

  /// Reads `--events N` and `--directory DIR`, where the files are made and removed again.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch (option, rest.popFirst()) {
      case ("--events", let value?): events = Int(value) ?? events
      case ("--directory", let value?): parent = value
      default: throw Failure.tool("usage: diemcau-bench [--events N] [--directory DIR]")
      }
    }
  }

  func run() throws {
    var template = Array("\(parent)/diemcau-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure.system(errno) }
    let directory = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = try? Child(["rm", "-rf", directory], output: "/dev/null").wait() }
    try appends(in: directory)
    try crowd(in: directory)
    try news(in: directory)
    try reading(in: directory)
  }

  private func job(_ arguments: [String], output: String) throws -> Child {
    try Child([program] + arguments, output: output)
  }

  private func appends(in directory: String) throws {
    let count = min(2000, max(100, events / 100))
    _ = try job(["make", directory + "/small", "54"], output: "/dev/null").wait()
    print(
      "Durable appends one after another, \(count) of each        per second   median ms   99th % ms"
    )
    let out = directory + "/out"
    let plain = try job(["write", directory + "/plain", "\(count)"], output: out).wait()
    Self.row("write + fdatasync of 360 bytes, nothing else", plain)
    let ours = try job(["append", directory + "/small", "\(count)"], output: out).wait()
    Self.row("diemcau: lock, follow, decide, chain, sync", ours)
    let database = try Child(
      ["python3", "-c", Self.sqlite, directory + "/sqlite.db", "\(count)"], output: out
    ).wait()
    Self.row("sqlite3: WAL, synchronous=FULL, one INSERT each", database)
  }

  private func crowd(in directory: String) throws {
    _ = try job(["make", directory + "/crowd", "54"], output: "/dev/null").wait()
    let start = Task.seconds()
    let writers = try (0..<53).map { number in
      try job(["append", directory + "/crowd", "40"], output: "\(directory)/out-\(number)")
    }
    let costs = try writers.map { try $0.wait() }
    let seconds = Task.seconds() - start
    let times = costs.flatMap(\.output).compactMap { Double($0) }.sorted()
    print("\n53 processes at once, 40 acts each, waiting for the lock included")
    print(
      "  \(times.count) acts in \(Self.text(seconds, 2)) s; median",
      "\(Self.text(Self.rank(times, 0.5) * 1000, 1)) ms, 99th percentile",
      "\(Self.text(Self.rank(times, 0.99) * 1000, 1)) ms, longest",
      "\(Self.text(Self.rank(times, 1) * 1000, 1)) ms")
  }

  private func reading(in directory: String) throws {
    let path = directory + "/long"
    let file = path + "/journal.jsonl"
    _ = try job(["make", path, "\(events)"], output: "/dev/null").wait()
    var status = stat()
    guard stat(file, &status) == 0 else { throw Failure.system(errno) }
    print(
      "\nReading a record of \(events) events,",
      "\(status.st_size / 1_000_000) MB          seconds   of processor   peak MB")
    let out = directory + "/out"
    let ours = try job(["open", path], output: out).wait()
    Self.row("diemcau: verify every hash, decode, replay", cost: ours)
    let kept = try job(["keep", path], output: out).wait()
    let quick = try job(["reopen", path], output: out).wait()
    Self.row("diemcau with a snapshot: verify every hash", cost: quick)
    Self.row(
      "sha256sum: one hash over the file", cost: try Child(["sha256sum", file], output: out).wait())
    Self.row("jq -c .seq", cost: try Child(["jq", "-c", ".seq", file], output: "/dev/null").wait())
    Self.row(
      "Python: json.loads of each line",
      cost: try Child(["python3", "-c", Self.json, file], output: out).wait())
    guard stat(path + "/snapshot.json", &status) == 0 else { throw Failure.system(errno) }
    print(
      "  the snapshot: \(status.st_size / 1_000_000) MB, written beside the work in",
      "\(Self.text(kept.output.compactMap { Double($0) }.first ?? 0, 2)) s")
  }

  /// How long after its acknowledgement a line is known to another process.
  private func news(in directory: String) throws {
    let path = directory + "/news"
    let count = 200
    _ = try job(["make", path, "54"], output: "/dev/null").wait()
    let watcher = try job(["watch", path, "\(count)"], output: directory + "/seen")
    let told = try job(["tell", path, "\(count)"], output: directory + "/told").wait()
    let seen = try watcher.wait()
    // The watcher may have begun late; both end with the same line.
    let delays = zip(seen.output.reversed(), told.output.reversed()).compactMap { seen, told in
      Double(seen).flatMap { seen in Double(told).map { max(0, seen - $0) } }
    }.sorted()
    print("\nA line of one process is known to another after its acknowledgement by")
    print(
      "  median \(Self.text(Self.rank(delays, 0.5) * 1000, 2)) ms, 99th percentile",
      "\(Self.text(Self.rank(delays, 0.99) * 1000, 2)) ms (\(delays.count) lines)")
  }

  private static let json = """
    import json, sys
    for line in open(sys.argv[1], 'rb'): json.loads(line)
    """

  private static let sqlite = """
    import sqlite3, sys, time
    db = sqlite3.connect(sys.argv[1], isolation_level=None)
    db.execute('PRAGMA journal_mode=WAL')
    db.execute('PRAGMA synchronous=FULL')
    db.execute('CREATE TABLE event (seq INTEGER PRIMARY KEY, line TEXT)')
    line = ' ' * 360
    for _ in range(int(sys.argv[2])):
      start = time.monotonic()
      db.execute('INSERT INTO event (line) VALUES (?)', (line,))
      print(time.monotonic() - start)
    """

  private static func row(_ name: String, _ cost: Child.Cost) {
    let times = cost.output.compactMap { Double($0) }.sorted()
    let rate = Double(times.count) / max(times.reduce(0, +), 1e-9)
    print(
      "  " + padded(name, 50) + columns(text(rate, 0), 10)
        + columns(text(rank(times, 0.5) * 1000, 2), 12)
        + columns(text(rank(times, 0.99) * 1000, 2), 12))
  }

  private static func row(_ name: String, cost: Child.Cost) {
    print(
      "  " + padded(name, 50) + columns(text(cost.seconds, 2), 9)
        + columns(text(cost.processorSeconds, 2), 15) + columns("\(cost.peakMegabytes)", 10))
  }

  private static func rank(_ sorted: [Double], _ part: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }

  private static func text(_ number: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((number * scale).rounded())
    guard digits > 0 else { return "\(whole)" }
    let fraction = String(whole % Int(scale))
    return "\(whole / Int(scale))."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func columns(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
