// Owns how a plan is written: whole, with every site and region, so that it needs no other file to
// be read back. What is unknown is left out.

package import StrictJSON
package import Words

extension Plan: JSONWritable {
  /// Writes the plan so that it reads back equal.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", Plan.format)
      writer.member("id", id)
      writer.member("title", title)
      writer.member(known: "short", short)
      writer.member("starts", starts.iso)
      writer.member("ends", ends.iso)
      writer.member(known: "session", session)
      writer.member("hall", hall)
      writer.member(known: "organiser", organiser)
      writer.member(known: "delegatesText", delegatesText)
      writer.member("quorum", quorum)
      writer.member("limits", object: writeLimits)
      if isRehearsal { writer.member("rehearsal", true) }
      writer.member(known: "synthetic", synthetic)
      writer.member("regions", regions)
      writer.member("sites", sites)
      writer.member("agenda", agenda)
      writer.member("topics", topics)
      writer.member("papers", papers)
    }
  }

  private func writeLimits(to writer: inout JSONWriter) {
    for kind in TurnKind.allCases { writer.member(known: kind.rawValue, limits[kind]) }
  }
}

extension Site: JSONWritable {
  /// Writes the site with all that is known of it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id.rawValue)
      writer.member("name", name)
      writer.member("shortName", shortName)
      writer.member(known: "parent", parent?.rawValue)
      writer.member(known: "nameEn", nameEn)
      writer.member(known: "fullName", fullName)
      writer.member(known: "union", union)
      writer.member(known: "unionStatus", unionStatus)
      writer.member(known: "region", region)
      writer.member(known: "cluster", cluster)
      if gsoCode != nil || isoCode != nil {
        writer.member("codes", object: writeCodes)
      }
      writer.member(known: "capital", capital)
      writer.member(known: "coordinates", coordinates)
      if !aliases.isEmpty { writer.member("aliases", aliases) }
      writer.member(known: "expected", expected)
      writer.member(known: "contact", contact)
      if isSynthetic { writer.member("synthetic", true) }
      if !people.isEmpty { writer.member("people", people) }
    }
  }

  private func writeCodes(to writer: inout JSONWriter) {
    writer.member(known: "gso", gsoCode)
    writer.member(known: "iso", isoCode)
  }
}

extension Person: JSONWritable {
  /// Writes the person.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id.rawValue)
      writer.member("name", name)
      if !title.isEmpty { writer.member("title", title) }
      writer.member("role", role.rawValue)
      if isSynthetic { writer.member("synthetic", true) }
    }
  }
}

extension AgendaItem: JSONWritable {
  /// Writes the item.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id.rawValue)
      writer.member("kind", kind.rawValue)
      writer.member("title", title)
      writer.member(known: "presenter", presenter?.rawValue)
      if isPresenterImplied { writer.member("implied", true) }
      writer.member(known: "minutes", minutes)
      if !topics.isEmpty { writer.member("topics", topics) }
    }
  }
}

extension Coordinates: JSONWritable {
  /// Writes the degrees.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("latitude", latitude)
      writer.member("longitude", longitude)
    }
  }
}

extension QuorumRule: JSONWritable {
  /// Writes the rule.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("basis", basis.rawValue)
      writer.member("rule", rule.rawValue)
    }
  }
}

extension Region: JSONWritable {
  /// Writes the region.
  package func write(to writer: inout JSONWriter) { writer.keyed(id, name) }
}

extension Topic: JSONWritable {
  /// Writes the topic.
  package func write(to writer: inout JSONWriter) { writer.keyed(id, title) }
}

extension Phrase: JSONWritable {
  /// Writes both texts.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("vi", vi)
      writer.member("en", en)
    }
  }
}

extension JSONWriter {
  /// Writes a field where its value is known, and nothing where it is nil.
  package mutating func member(known key: String, _ value: (some JSONWritable)?) {
    if let value { member(key, value) }
  }

  fileprivate mutating func keyed(_ id: String, _ phrase: Phrase) {
    object { writer in
      writer.member("id", id)
      writer.member("vi", phrase.vi)
      writer.member("en", phrase.en)
    }
  }
}
