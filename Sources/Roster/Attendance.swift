// Owns the states of attendance and of the link: two different facts, kept apart.

/// How a site answered the roll call.
package enum SiteMark: String, CaseIterable, Sendable {
  /// Not called yet: unknown, never counted as absent.
  case notCalled = "not-called"
  /// Present.
  case present
  /// Arrived after being called: it is here.
  case late
  /// Absent with leave.
  case excused
  /// Absent without leave.
  case unexcused
  /// Called, and did not answer.
  case noAnswer = "no-answer"

  /// Whether it is an answer: present, late or absent, with or without leave.
  package var isAnswer: Bool { isHere || isAbsent }

  /// Whether the site is here.
  package var isHere: Bool { self == .present || self == .late }

  /// Whether the site is known to be absent.
  package var isAbsent: Bool { self == .excused || self == .unexcused }
}

/// How a person of a site is marked.
package enum PersonMark: String, CaseIterable, Sendable {
  /// Not called yet: unknown, never counted as absent.
  case notCalled = "not-called"
  /// Present.
  case present
  /// Arrived late: here.
  case late
  /// Absent with leave.
  case excused
  /// Absent without leave.
  case unexcused
  /// Was here and left before the end.
  case leftEarly = "left-early"

  /// Whether the person attended.
  package var isHere: Bool { self == .present || self == .late || self == .leftEarly }

  /// Whether the person is known to be absent.
  package var isAbsent: Bool { self == .excused || self == .unexcused }
}

/// The state of a site's line.
package enum Link: String, CaseIterable, Sendable {
  /// Nobody has said yet.
  case unknown
  /// Sound and picture are good.
  case good
  /// Picture, no sound.
  case noAudio = "no-audio"
  /// Sound, no picture.
  case noVideo = "no-video"
  /// It comes and goes.
  case unstable
  /// On the telephone instead.
  case phone
  /// No connection.
  case lost
}

/// What a site said when it was called.
package struct SiteAnswer: Hashable, Sendable {
  /// How it answered.
  package var mark: SiteMark
  /// The number of people present that it reported; nil where it reported none.
  package var present: Int?
  /// Why it is absent or late, as told.
  package var reason: String?

  /// Whether somebody is here: a site that reported nobody is no present site.
  package var isHere: Bool { mark.isHere && present != 0 }

  /// Makes an answer.
  package init(_ mark: SiteMark, present: Int? = nil, reason: String? = nil) {
    self.mark = mark
    self.present = present
    self.reason = reason
  }
}

/// A person who attends in the place of another.
package struct Substitute: Hashable, Sendable {
  /// The full name.
  package var name: String
  /// The title; empty where none is given.
  package var title: String
  /// The person replaced, whose absence stands; nil where it was not said.
  package var replacing: PersonID?
  /// Whether authority was given ("có ủy quyền").
  package var isAuthorised: Bool

  /// Makes a substitute.
  package init(
    name: String, title: String = "", replacing: PersonID? = nil, isAuthorised: Bool = false
  ) {
    self.name = name
    self.title = title
    self.replacing = replacing
    self.isAuthorised = isAuthorised
  }
}

/// What a site said in one round: the last of its answers in it.
package struct RoundAnswer: Hashable, Sendable {
  /// The number of the round.
  package var round: Int
  /// What it said.
  package var answer: SiteAnswer
  /// When it said that.
  package var at: Moment
  /// When it first was here, or came late, as it still is: a number that is corrected moves no time
  /// of arrival.
  ///
  /// A time that was told stands here.
  package var arrivedAt: Moment
  /// The milliseconds after which that time was told; 0 where it is the stamp of the answer.
  package var toldLater: Int64

  /// When the time of arrival was told; nil where it is the stamp of the answer.
  package var toldAt: Moment? { toldLater > 0 ? arrivedAt.advanced(by: toldLater) : nil }

  /// Makes an answer of its parts.
  package init(
    round: Int, answer: SiteAnswer, at: Moment, arrivedAt: Moment, toldLater: Int64 = 0
  ) {
    self.round = round
    self.answer = answer
    self.at = at
    self.arrivedAt = arrivedAt
    self.toldLater = toldLater
  }
}

/// A site's attendance as it stands.
package struct SiteStatus: Hashable, Sendable {
  /// What it said in each round in which it was marked, in order; the last one stands.
  package var answers = ChunkList<RoundAnswer>()
  /// The state of its line; the hall has none.
  package var link = Link.unknown
  /// When the line changed to that state; nil before the first change.
  package var linkSince: Moment?
  /// The stretches in which the line was lost.
  package var outages: [Stretch] = []
  /// The people who have been marked, by key.
  package var people: [PersonID: PersonStatus] = [:]
  /// The substitutes, in the order named.
  package var substitutes: [Substitute] = []

  /// Makes the attendance of a site that nobody has heard of yet.
  package init() {}

  /// Its last answer.
  package var answer: SiteAnswer { answers.last?.answer ?? SiteAnswer(.notCalled) }

  /// When it was last marked; nil before.
  package var markedAt: Moment? { answers.last?.at }

  /// When it came to be here as it is, or was last marked otherwise; nil before.
  package var arrivedAt: Moment? { answers.last?.arrivedAt }

  /// When that was told, where it was told later; nil else.
  package var toldAt: Moment? { answers.last?.toldAt }

  /// The number of the round in which it was last marked; 0 before, and when the mark was taken off.
  package var markedInRound: Int {
    answers.last.map { $0.answer.mark == .notCalled ? 0 : $0.round } ?? 0
  }

  /// Returns its answer in a round; nil where it was not marked in it.
  package func answer(inRound round: Int) -> RoundAnswer? {
    answers.last { $0.round == round }
  }

  /// Takes in what it says in a round; what it said in earlier ones stays.
  ///
  /// - Parameters:
  ///   - answer: What it says.
  ///   - round: The number of the round.
  ///   - moment: When it is recorded.
  ///   - earlier: By how many milliseconds it happened earlier; 0 where no time was told.
  mutating func take(
    _ answer: SiteAnswer, inRound round: Int, at moment: Moment, earlier: Int64 = 0
  ) {
    var taken = RoundAnswer(
      round: round, answer: answer, at: moment, arrivedAt: moment.advanced(by: -earlier),
      toldLater: earlier)
    guard let former = answers.last, former.round == round else { return answers.append(taken) }
    if earlier == 0, former.answer.mark == answer.mark, answer.mark.isHere {
      taken.arrivedAt = former.arrivedAt
      taken.toldLater = former.toldLater
    }
    answers[answers.count - 1] = taken
  }
}

/// A person's mark in a round.
package struct RoundMark: Hashable, Sendable {
  /// The number of the round.
  package var round: Int
  /// The mark.
  package var mark: PersonMark
  /// Why, as told.
  package var reason: String?
  /// When it came to be so: the time told, else when the mark was set.
  package var markedAt: Moment
  /// The milliseconds after which that time was told; 0 where it is the stamp of the mark.
  package var toldLater: Int64

  /// When the time was told; nil where it is the stamp of the mark.
  package var toldAt: Moment? { toldLater > 0 ? markedAt.advanced(by: toldLater) : nil }

  /// Makes a mark of its parts.
  package init(
    round: Int, mark: PersonMark, reason: String?, markedAt: Moment, toldLater: Int64 = 0
  ) {
    self.round = round
    self.mark = mark
    self.reason = reason
    self.markedAt = markedAt
    self.toldLater = toldLater
  }
}

/// A person's attendance as it stands.
package struct PersonStatus: Hashable, Sendable {
  /// The marks, the last one of each round in which there was one, in order; never empty.
  package private(set) var marks: [RoundMark]
  /// Whether the person is one of those expected: no guest, and not taken off the roster.
  package var isExpected: Bool

  /// Makes a person's attendance of a first mark.
  package init(_ mark: RoundMark, isExpected: Bool = true) {
    marks = [mark]
    self.isExpected = isExpected
  }

  /// Makes a person's attendance as it was kept; without marks it is nobody's.
  package init?(marks: [RoundMark], isExpected: Bool) {
    guard !marks.isEmpty else { return nil }
    self.marks = marks
    self.isExpected = isExpected
  }

  /// The last mark.
  package var last: RoundMark { marks[marks.count - 1] }

  /// How the person is marked.
  package var mark: PersonMark { last.mark }

  /// Why, as told.
  package var reason: String? { last.reason }

  /// When it came to be so: the time told, else when the mark was set.
  package var markedAt: Moment { last.markedAt }

  /// Takes in a mark; those of earlier rounds stay.
  package mutating func take(_ mark: RoundMark) {
    if last.round == mark.round { marks.removeLast() }
    marks.append(mark)
  }
}
