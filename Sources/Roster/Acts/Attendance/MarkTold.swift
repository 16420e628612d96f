// Owns marks that are told later, with the time at which it happened. They bear words of their own on
// disk: a field more in `siteMarked` would be damage to an older program, where an unknown word is
// "made by a newer version".

package import Words

/// A mark of attendance, which can also be told later.
package protocol Marking: PlainAct {
  /// The word that stands on disk for the mark with a told time; at most 16 bytes.
  static var toldWord: StaticString { get }

  /// Why it cannot be asked for; nil where it can. Of a record of before it is replayed all the same.
  var refusalOfAsking: Refusal? { get }

  /// Tells whether it stands already since a moment.
  func stands(in meeting: Meeting, since moment: Moment) -> Bool

  /// Changes the meeting as it does when it is recorded at a moment, and happened some milliseconds
  /// earlier.
  func apply(to meeting: inout Meeting, at moment: Moment, earlier: Int64)
}

/// A mark was told with the time at which it happened: that moves the time of arrival or of leaving,
/// and no clock and no order.
package struct MarkTold<Mark: Marking>: Act {
  /// The mark.
  package var mark: Mark
  /// When it happened.
  package var time: CivilTime

  /// Makes a mark that happened at a time.
  package init(_ mark: Mark, at time: CivilTime) {
    self.mark = mark
    self.time = time
  }

  package init() { self.init(Mark(), at: CivilTime(wall: 0, offset: 0)) }

  package static var word: StaticString { Mark.toldWord }

  package static var right: Right { Mark.right }

  package var subjects: [Subject] { mark.subjects }

  package func refusal(in meeting: Meeting) -> Refusal? { mark.refusal(in: meeting) }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    // An edited record may hold a time that was still to come.
    mark.apply(to: &meeting, at: moment, earlier: max(0, moment.wall.minus(time.wall)))
  }

  package func phrase(in record: Record) -> Phrase {
    mark.phrase(in: record) + ", " + Words.told(at: time.toldText(unlessOnDateOf: record.firstTime))
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try mark.fields(&pass)
    try pass.time("told", &time)
  }
}

/// Asks for a mark with the time of today at which it happened.
package struct TellMark<Mark: Marking>: Request {
  /// The mark.
  package var mark: Mark
  /// The time of day, as told.
  package var time: TimeOfDay
  /// When it is asked for.
  package var now: Moment

  /// Asks for a mark.
  package init(_ mark: Mark, at time: TimeOfDay, now: Moment) {
    self.mark = mark
    self.time = time
    self.now = now
  }

  package var right: Right? { Mark.right }

  package func subjects(in meeting: Meeting) -> [Subject] { mark.subjects }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    if let refusal = mark.refusalOfAsking { throw refusal }
    let offset = record.plan.starts.offset
    let now = CivilTime(wall: now.wall, offset: offset)
    let told = time.on(now)
    guard told.wall <= now.wall else { throw .toldInFuture(told, now: now) }
    if let began = record.beganAt.map({ CivilTime(wall: $0.wall, offset: offset) }),
      told.wall < time.rounded(began).wall
    {
      throw .toldBeforeRecord(told, began: began)
    }
    let moment = self.now.advanced(by: told.wall.minus(now.wall))
    return mark.stands(in: record.meeting, since: moment) ? nil : MarkTold(mark, at: told)
  }
}

extension Entry {
  /// The mark of a site that the act makes, told later or not; nil where it is another.
  package var siteMarked: SiteMarked? {
    act as? SiteMarked ?? (act as? MarkTold<SiteMarked>)?.mark
  }

  /// The mark of people that the act makes, told later or not; nil where it is another.
  package var peopleMarked: PeopleMarked? {
    act as? PeopleMarked ?? (act as? MarkTold<PeopleMarked>)?.mark
  }

  /// The time told of a mark; nil where none was.
  package var toldTime: CivilTime? {
    if self.is(MarkTold<SiteMarked>.self) { return (act as? MarkTold<SiteMarked>)?.time }
    return self.is(MarkTold<PeopleMarked>.self) ? (act as? MarkTold<PeopleMarked>)?.time : nil
  }
}
