// Owns a bridge point and its people; what they answer is in SiteStatus.

/// A place on the line: the central hall or a provincial bridge point.
package struct Site: Hashable, Sendable {
  /// The site's key.
  package var id: SiteID
  /// The full name, such as "Bà Rịa - Vũng Tàu".
  package var name: String
  /// The site above it, such as the province of a commune; nil where there is none.
  package var parent: SiteID?
  /// The name in at most 11 columns, such as "BR-VT".
  package var shortName: String
  /// The English name; nil where the source has none.
  package var nameEn: String?
  /// The administrative name, such as "Tỉnh Tuyên Quang".
  package var fullName: String?
  /// The name of the union that takes part.
  package var union: String?
  /// What is known of the union since the mergers of 2025, in the source's words.
  package var unionStatus: String?
  /// The key of the region it lies in.
  package var region: String?
  /// The number of its emulation cluster.
  package var cluster: Int?
  /// The code of the General Statistics Office, such as "91".
  package var gsoCode: String?
  /// The ISO 3166-2 code, such as "VN-47".
  package var isoCode: String?
  /// The seat of the province.
  package var capital: String?
  /// Where the seat lies, in degrees.
  package var coordinates: Coordinates?
  /// Other names it goes by.
  package var aliases: [String]
  /// The number of delegates expected; nil where it is not known.
  package var expected: Int?
  /// The people named beforehand, in order of rank.
  package var people: [Person]
  /// Whom to telephone when the line is bad, as the plan words it.
  package var contact: String?
  /// Whether its head-count and people are made up.
  package var isSynthetic: Bool
  /// Whether it has left the meeting: kept, and no longer expected.
  package var isClosed: Bool

  /// Makes a site of its key and name; all else is unknown.
  package init(id: SiteID, name: String, shortName: String? = nil) {
    self.id = id
    self.name = name
    self.shortName = shortName ?? name
    aliases = []
    people = []
    isSynthetic = false
    isClosed = false
  }

  /// The number of people named who are expected: guests and those taken off the roster are not.
  package var expectedPeople: Int {
    people.count { $0.role != .guest && !$0.isClosed }
  }

  /// Whether it is the central hall.
  package var isHall: Bool { id == .hall }
}

/// A place on the globe, in degrees.
package struct Coordinates: Hashable, Sendable {
  /// Degrees north.
  package var latitude: Double
  /// Degrees east.
  package var longitude: Double

  /// Makes a place of its degrees.
  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A person of the roster.
package struct Person: Hashable, Sendable {
  /// What a person does at the meeting.
  package enum Role: String, CaseIterable, Sendable {
    case chair, presidium, head, delegate, guest, technician
  }

  /// The person's key.
  package var id: PersonID
  /// The full name, family name first.
  package var name: String
  /// The title, exact; empty where none is given.
  package var title: String
  /// What the person does at the meeting.
  package var role: Role
  /// Whether the person is made up.
  package var isSynthetic: Bool
  /// Whether the person has left the roster: kept, and no longer expected.
  package var isClosed: Bool

  /// Makes a person.
  package init(
    id: PersonID, name: String, title: String = "", role: Role = .delegate,
    isSynthetic: Bool = false, isClosed: Bool = false
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.role = role
    self.isSynthetic = isSynthetic
    self.isClosed = isClosed
  }
}
