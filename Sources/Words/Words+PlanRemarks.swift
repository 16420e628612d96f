// Owns the remarks on a plan that is taken as it is.

extension Words {
  /// A site expects fewer people than it names.
  package static func moreNamedThanExpected(
    _ site: Phrase, key: String, named: Int, expected: Int
  ) -> Phrase {
    Phrase(
      vi:
        "\(site.vi) (\(key)): triệu tập \(expected) nhưng nêu tên \(named) đại biểu; tính là \(named), "
        + "sửa kế hoạch nếu không đúng.",
      en: "\(site.en) (\(key)): \(expected) expected, but \(named) delegates named; counted as "
        + "\(named), correct the plan if that is wrong.")
  }

  /// More sites expect fewer people than they name.
  package static func moreNamedThanExpected(atOthers count: Int) -> Phrase {
    Phrase(
      vi: "Còn \(count) điểm cầu khác nêu tên nhiều hơn số triệu tập.",
      en: count == 1
        ? "One more site names more delegates than it expects."
        : "\(count) more sites name more delegates than they expect.")
  }

  /// Several sites bear one name.
  package static func siteNamesakes(_ keys: [String]) -> Phrase {
    let list = Self.list(keys)
    return Phrase(
      vi: "Có điểm cầu trùng tên: \(list.vi); chương trình ghi số thứ tự bên cạnh tên.",
      en: "Sites share a name: \(list.en); their numbers in the order stand beside the names.")
  }

  /// Several people of one site bear one name.
  package static func personNamesakes(_ people: [String]) -> Phrase {
    let list = Self.list(people)
    return Phrase(
      vi: "Có đại biểu trùng tên trong một điểm cầu: \(list.vi); "
        + "chương trình ghi mã bên cạnh tên.",
      en: "Delegates of one site share a name: \(list.en); "
        + "their keys stand beside the names.")
  }

  /// Returns the first of some names, and how many more there are.
  private static func list(_ names: [String]) -> Phrase {
    let told = names.prefix(6).joined(separator: ", ")
    guard names.count > 6 else { return Phrase(same: told) }
    return Phrase(
      vi: "\(told) và \(names.count - 6) tên khác", en: "\(told) and \(names.count - 6) more")
  }
}
