// Owns the act by which a turn is registered for somebody who is not on the roster.

/// A turn was registered at the end of the list for a speaker who stands on no list, by name.
///
/// It is an act of its own, since the line of a `TurnRegistered` has no room for a name: a program
/// that does not know it says so, instead of taking the line for damage.
package struct NameRegistered: Registering {
  package var turn: TurnID
  package var registration: Registration

  /// Registers a turn; the registration bears the speaker's name.
  package init(_ turn: TurnID, _ registration: Registration) {
    self.turn = turn
    self.registration = registration
  }

  package init() {
    self.init(TurnID(""), Registration(site: SiteID(""), speaker: "", limit: 0))
  }

  package static let word: StaticString = "nameRegistered"

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("turn", &turn)
    try registration.fields(&pass)
    var speaker = registration.speaker ?? ""
    try pass.text("speaker", &speaker)
    registration.speaker = speaker
  }
}
