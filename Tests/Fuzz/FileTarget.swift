// Owns the third target: whole files, either the input as it is or a good record that the input
// cuts, overwrites and lengthens.

enum FileTarget {
  static func run(_ input: [UInt8]) {
    guard let kind = input.first else { return }
    let place = Place.shared
    if kind & 1 == 0 {
      place.reset(journal: Array(input.dropFirst()))
    } else {
      var damage = Damage(program: input.dropFirst())
      place.reset(journal: damage.apply(), lock: damage.lock)
    }
    Invariants.checkOpening(place)
  }
}

/// What the input does to a good record, step by step.
private struct Damage {
  private var program: ArraySlice<UInt8>
  private(set) var lock: [UInt8]?

  init(program: ArraySlice<UInt8>) {
    self.program = program
  }

  mutating func apply() -> [UInt8] {
    var seal = Seal(plan: Seal.plan)
    let count = Int(byte()) % (Seal.usual.count + 1)
    for event in Seal.usual.prefix(count) { seal.append(event, at: Stamp(choice: 0), by: "thu-ky") }
    var bytes = seal.bytes
    for _ in 0..<8 where !program.isEmpty { step(&bytes) }
    return bytes
  }

  private mutating func step(_ bytes: inout [UInt8]) {
    switch byte() % 8 {
    case 0: bytes.removeLast(min(bytes.count, number()))
    case 1:
      let place = number()
      if bytes.indices.contains(place) { bytes[place] ^= 1 << (byte() & 7) }
    case 2: bytes += Array(repeating: 0, count: min(number(), 3000))
    case 3:
      let place = max(0, bytes.count - number())
      for index in place..<min(bytes.count, place + number()) { bytes[index] = 0 }
    case 4: bytes += text()
    case 5:
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
      let line = lines[Int(byte()) % lines.count]
      bytes += line + [10]
    case 6:
      let synced = String(number())
      let digits = String(repeating: "0", count: 20 - synced.count) + synced
      let state = byte() & 1 == 0 ? "good   " : "unknown"
      lock = Array("diemcau lock 1\nholder 0000000000\nsynced \(digits)\nstate  \(state)\n".utf8)
    default: lock = text()
    }
  }

  private mutating func byte() -> UInt8 { program.popFirst() ?? 0 }

  private mutating func number() -> Int { Int(byte()) << 8 | Int(byte()) }

  private mutating func text() -> [UInt8] {
    let count = Int(byte())
    defer { program = program.dropFirst(count) }
    return Array(program.prefix(count))
  }
}
