// Owns the act by which a site is marked in the roll call.

package import Words

/// A site answered the roll call, or was called and did not.
package struct SiteMarked: Marking {
  /// The site.
  package var site: SiteID
  /// What it said.
  package var answer: SiteAnswer

  /// Marks a site.
  package init(_ site: SiteID, _ answer: SiteAnswer) {
    self.site = site
    self.answer = answer
  }

  package init() { self.init(SiteID(""), SiteAnswer(.notCalled)) }

  package static let word: StaticString = "siteMarked"

  package static let toldWord: StaticString = "siteMarkedAt"

  package static let right = Right.attendance

  package var subjects: [Subject] { [.site(site)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    if let refusal = meeting.refusal(ofSite: site) { return refusal }
    guard let present = answer.present else { return nil }
    guard answer.mark.isHere else { return .headcountOfAbsentSite(site, answer.mark) }
    let allowed = SiteAnswer.headcounts
    return allowed.contains(present) ? nil : .outOfRange(present, allowed: allowed)
  }

  package func stands(in meeting: Meeting) -> Bool {
    guard meeting.place(of: site) != nil else { return false }
    let status = meeting.status(of: site)
    let isFirstInRound =
      answer.mark != .notCalled && status.markedInRound != max(1, meeting.roundNumber)
    return !isFirstInRound && status.answer == answer
  }

  package func stands(in meeting: Meeting, since moment: Moment) -> Bool {
    stands(in: meeting) && meeting.status(of: site).arrivedAt?.wall == moment.wall
  }

  package var refusalOfAsking: Refusal? {
    answer.mark.isHere && answer.present == 0 ? .nobodyPresent(site) : nil
  }

  package func act(in record: Record, for order: Order) throws(Refusal) -> (any Act)? {
    if let refusal = refusalOfAsking { throw refusal }
    return stands(in: record.meeting) ? nil : self
  }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    apply(to: &meeting, at: moment, earlier: 0)
  }

  package func apply(to meeting: inout Meeting, at moment: Moment, earlier: Int64) {
    guard refusal(in: meeting) == nil else { return }
    meeting.openFirstRound(at: moment)
    let round = meeting.roundNumber
    meeting.withStatus(of: site) {
      $0.take(answer, inRound: round, at: moment, earlier: earlier)
    }
  }

  package func phrase(in record: Record) -> Phrase {
    record.label(of: site) + ": " + answer.phrase
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("site", &site)
    try answer.fields(&pass)
  }
}

extension SiteAnswer {
  /// The numbers of people that a site may report.
  fileprivate static let headcounts = 0...9999

  /// Passes the fields of the answer.
  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.word("mark", &mark)
    try pass.number("present", &present, in: Self.headcounts)
    try pass.text("reason", &reason)
  }

  /// The answer in words, such as "có mặt, 9 người".
  package var phrase: Phrase {
    let count = present.map { Phrase(same: ", ") + Words.people($0) } ?? Phrase(same: "")
    return (mark.label + count).with(reason: reason)
  }
}

extension Phrase {
  /// The phrase with the reason told, where one was.
  func with(reason: String?) -> Phrase {
    reason.map { self + ", " + Words.reason($0) } ?? self
  }
}
