// Owns the 52 sites of the roster of 2024, in the Vietnamese alphabetical order of their list.

import RosterText

/// What the tests search and sort.
enum Sites {
  /// The names in alphabetical order.
  static let names = [
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Ninh", "Bến Tre",
    "Bình Dương", "Bình Định", "Bình Phước", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng",
    "Đắk Lắk", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nội", "Hà Tĩnh", "Hải Dương",
    "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Khánh Hòa", "Kiên Giang", "Lai Châu",
    "Lào Cai", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Phú Thọ", "Phú Yên",
    "Quảng Bình", "Quảng Nam", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh",
    "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh",
    "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
  ]

  /// A target for each name, with the aliases and codes of the roster for those that are tested.
  static let targets: [(name: String, target: SearchTarget)] = names.map { name in
    (name, SearchTarget(names: [name] + (aliases[name] ?? []), codes: codes[name] ?? []))
  }

  private static let aliases = [
    "Bà Rịa - Vũng Tàu": ["BR-VT", "Bà Rịa–Vũng Tàu", "BRVT"],
    "Hà Nội": ["Ha Noi", "Hanoi", "HN", "Thủ đô Hà Nội"],
    "Hồ Chí Minh": ["TP. Hồ Chí Minh", "TP.HCM", "TPHCM", "Sài Gòn", "HCMC"],
    "Thừa Thiên Huế": ["TT. Huế", "Thừa Thiên - Huế", "Huế"],
  ]

  private static let codes = [
    "Kiên Giang": ["91", "VN-47"], "An Giang": ["89", "VN-44"], "Cần Thơ": ["92", "VN-CT"],
  ]
}
