// Owns what can be asked for: by a key, by the palette or by the command line, all alike.

/// Something a person asks for; `Record.decide` answers with the act that it becomes, or a refusal.
package protocol Request: Hashable, Sendable {
  /// The right needed for it; nil where that depends on what it is about, and `act` asks for it.
  var right: Right? { get }

  /// Whether it can only be decided by a record that has all its entries.
  var needsHistory: Bool { get }

  /// Returns what it would touch, as far as that is known before it is decided.
  func subjects(in meeting: Meeting) -> [Subject]

  /// Returns the act that it becomes as things stand; nil where nothing would change.
  ///
  /// - Parameters:
  ///   - record: The record as it stands.
  ///   - order: Who asks, and what they had seen.
  /// - Returns: The act; its own rules are asked afterwards.
  /// - Throws: `Refusal`, the reason why it cannot be done.
  func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)?
}

extension Request {
  /// Whether it can only be decided by a record that has all its entries: only undo and redo can.
  package var needsHistory: Bool { false }

  /// Tells whether another request is of the same kind and content.
  package func isSame(as other: any Request) -> Bool {
    (other as? Self) == self
  }
}

/// An act that is asked for as it is.
package protocol PlainAct: Act, Request {
  /// Tells whether things stand already as the act would make them, so that it needs no line.
  func stands(in meeting: Meeting) -> Bool
}

extension PlainAct {
  package var right: Right? { Self.right }

  package func subjects(in meeting: Meeting) -> [Subject] { subjects }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    stands(in: record.meeting) ? nil : self
  }
}

/// A request with who asks for it and what they had seen.
package struct Order: Sendable {
  /// The id of the act, chosen before the first try, so that a retry is recognised.
  package var id: String
  /// What is asked for.
  package var request: any Request
  /// Who asks.
  package var by: String
  /// The role they act in; nil has every right.
  package var role: Role?
  /// The number of the last line they had seen; nil decides as things stand (a command line).
  package var seen: Int?
  /// The numbers of lines that were on the screen too short a time to have been read.
  package var unread: [Int]

  /// Makes an order.
  package init(
    id: String, request: any Request, by: String, role: Role? = nil, seen: Int? = nil,
    unread: [Int] = []
  ) {
    self.id = id
    self.request = request
    self.by = by
    self.role = role
    self.seen = seen
    self.unread = unread
  }
}
