// Owns what is said of a name that was there already: the act is recorded, and may be one too many.

extension Words {
  /// A substitute's name where somebody on the list bears it too.
  package static func notOnList(_ name: String) -> Phrase {
    Phrase(vi: "\(name) (ngoài danh sách)", en: "\(name) (not on the list)")
  }

  /// A guest bears the name of people of the site.
  package static func guestNamesake(_ site: Phrase, _ bearers: [String]) -> Phrase {
    let known = bearers.joined(separator: ", ")
    return Phrase(
      vi: "\(site.vi) đã có người cùng tên (\(known)); vẫn ghi thêm một khách mời, "
        + "hãy hoàn tác nếu chỉ là một người.",
      en: "\(site.en) has that name already (\(known)); a guest was added all the same, undo it if "
        + "they are one.")
  }

  /// A guest bears the name of a substitute of the site.
  package static func guestIsSubstitute(_ site: Phrase, _ name: String) -> Phrase {
    Phrase(
      vi: "\(site.vi) đã có người dự thay tên \(name); vẫn ghi thêm một khách mời, "
        + "hãy hoàn tác nếu chỉ là một người.",
      en: "\(site.en) has a substitute named \(name); a guest was added all the same, undo it "
        + "if they are one.")
  }

  /// A corrected name is that of other people of the site.
  package static func correctedNamesake(_ site: Phrase, _ bearers: [String]) -> Phrase {
    let known = bearers.joined(separator: ", ")
    return Phrase(
      vi: "\(site.vi) còn người khác cùng tên (\(known)); vẫn ghi, "
        + "hãy xem lại nếu chỉ là một người.",
      en: "\(site.en) has another of that name (\(known)); recorded all the same, look again if "
        + "they are one.")
  }

  /// A site that joined bears the name of others.
  package static func siteNamesake(_ name: String, _ bearers: [String]) -> Phrase {
    let known = bearers.joined(separator: ", ")
    return Phrase(
      vi: "Đã có điểm cầu tên \(name) (\(known)); vẫn ghi thêm một điểm cầu, "
        + "hãy hoàn tác nếu chỉ là một.",
      en: "There is a site named \(name) (\(known)); one more was added all the same, undo it if "
        + "they are one.")
  }

  /// A substitute bears the name of people of the site.
  package static func substituteNamesake(_ site: Phrase, _ bearers: [String]) -> Phrase {
    let known = bearers.joined(separator: ", ")
    return Phrase(
      vi: "Người dự thay cùng tên với đại biểu của \(site.vi) (\(known)); vẫn ghi là hai người, "
        + "hãy hoàn tác nếu chỉ là một.",
      en: "The substitute bears the name of a delegate of \(site.en) (\(known)); recorded as two "
        + "people, undo it if they are one.")
  }

  /// Somebody has a substitute already.
  package static func secondSubstitute(_ replaced: String, _ others: [String]) -> Phrase {
    let known = others.joined(separator: ", ")
    return Phrase(
      vi: "\(replaced) đã có người dự thay (\(known)); vẫn ghi thêm người nữa, "
        + "hãy hoàn tác nếu thừa.",
      en: "\(replaced) has a substitute already (\(known)); another was added all the same, undo "
        + "it if that is one too many.")
  }

  /// A substitute was named for somebody else, or for nobody, already.
  package static func substituteTwice(_ name: String, _ site: Phrase) -> Phrase {
    Phrase(
      vi: "\(site.vi) đã có người dự thay tên \(name); vẫn ghi thêm một người, "
        + "hãy hoàn tác nếu chỉ là một.",
      en: "\(site.en) has a substitute named \(name) already; one more was added all the same, "
        + "undo it if they are one.")
  }
}
