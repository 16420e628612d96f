// Owns what an act is, and the list of all of them: the only place that names them all.

package import StrictJSON
package import Words

/// Something that can happen in a meeting: the content of a line of the record.
///
/// An act is a fact. It was decided once and is replayed without being decided again, so applying it
/// never fails: one that names what is not there (an edited record) changes nothing. All there is to
/// know of a kind of act stands in its own file, in the order of these requirements.
package protocol Act: Hashable, Sendable {
  /// The word that stands for the kind on disk, for ever; at most 16 bytes.
  static var word: StaticString { get }

  /// The right needed to do it, and to undo it.
  static var right: Right { get }

  /// What it touches, so that an order which did not know of it is refused as stale.
  var subjects: [Subject] { get }

  /// Returns why it cannot happen as things stand; nil where it can.
  ///
  /// Replay asks the same question to find what depends on an act that is to be undone.
  func refusal(in meeting: Meeting) -> Refusal?

  /// Changes the meeting as it does when it happens at a moment.
  func apply(to meeting: inout Meeting, at moment: Moment)

  /// Returns one line that tells what happened, such as "Cà Mau: có mặt, 9 người".
  func phrase(in record: Record) -> Phrase

  /// Makes an act without content, for `fields` to fill.
  init()

  /// Passes every field in the order in which it stands on a line.
  mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure)

  /// Reads the fields; `fields` says which.
  init(reading reader: inout FieldReader) throws(JSONError)

  /// Writes the fields; `fields` says which.
  func write(to writer: inout JSONWriter)
}

extension Act {
  /// Reads the fields; `fields` says which.
  package init(reading reader: inout FieldReader) throws(JSONError) {
    self.init()
    try fields(&reader)
  }

  /// Writes the fields; `fields` says which.
  package func write(to writer: inout JSONWriter) {
    var copy = self
    copy.fields(&writer)
  }

  /// Tells whether another act is of the same kind and content.
  package func isSame(as other: any Act) -> Bool {
    (other as? Self) == self
  }
}

/// The acts that there are.
package enum Acts {
  /// Every kind of act; those of which a long record is made come first.
  package static let all: [any Act.Type] = [
    SiteMarked.self, PeopleMarked.self, SubstituteNamed.self,
    MarkTold<SiteMarked>.self, MarkTold<PeopleMarked>.self,
    LinkChanged.self,
    RoundStarted.self, RoundFinished.self,
    TurnRegistered.self, NameRegistered.self, TurnWithdrawn.self, TurnMoved.self, SpeakerNamed.self,
    TurnCalled.self, TurnStarted.self, TurnPaused.self, TurnResumed.self, TurnEnded.self,
    TurnDeferred.self, TurnExtended.self,
    ItemStarted.self, ItemEnded.self,
    GuestAdded.self, PersonCorrected.self, PersonClosed.self, SiteAdded.self, SiteClosed.self,
    MeetingCreated.self, PlanContinued.self, PhaseChanged.self,
    Undone.self, Repaired.self,
  ]
}
