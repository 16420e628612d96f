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

/// A site's attendance as it stands.
package struct SiteStatus: Hashable, Sendable {
  /// Its last answer.
  package var answer = SiteAnswer(.notCalled)
  /// When it was last marked; nil before.
  package var markedAt: Moment?
  /// The number of the round in which it was last marked; 0 before.
  package var markedInRound = 0
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
}

/// A person's attendance as it stands.
package struct PersonStatus: Hashable, Sendable {
  /// The last mark.
  package var mark: PersonMark
  /// Why, as told.
  package var reason: String?
  /// When the mark was set.
  package var markedAt: Moment

  /// Makes a person's attendance of its parts.
  package init(mark: PersonMark, reason: String?, markedAt: Moment) {
    self.mark = mark
    self.reason = reason
    self.markedAt = markedAt
  }
}
