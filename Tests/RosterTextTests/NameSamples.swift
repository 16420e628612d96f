// Owns made-up names and titles in the shapes of real ones, to be spoilt and to be let pass.

enum NameSamples {
  private static let surnames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
    "Ngô", "Dương", "Lý", "Đinh", "Đào", "Lương", "Tạ", "Quách", "Mai", "Trịnh", "Kiều", "Lò",
    "Giàng",
    "Thạch", "Nông", "Hà", "Cao",
  ]
  private static let middles = [
    "Văn", "Thị", "Hữu", "Đức", "Thị Bích", "Xuân", "Ngọc", "Minh", "Quốc", "Thanh", "Công", "Thế",
    "Kim", "Bá", "Thị Mỹ", "Đình", "Thuý",
  ]
  private static let givenNames = [
    "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "An", "Bình", "Châu",
    "Dũng",
    "Đạt", "Giang", "Hạnh", "Hằng", "Hiếu", "Hòa", "Hoà", "Huệ", "Hưng", "Khánh", "Khuyên", "Lộc",
    "Lực", "Mỹ", "Nga", "Nghĩa", "Nguyệt", "Nhàn", "Oanh", "Phúc", "Phượng", "Quyên", "Quỳnh",
    "Sơn",
    "Tấn", "Thắng", "Thảo", "Thơ", "Thúy", "Tiến", "Toàn", "Trí", "Tùng", "Tuyết", "Uyên", "Việt",
    "Vĩ", "Vượng", "Xuyến", "Yến", "Ý",
  ]

  /// Names of two to four words: every given name with every surname.
  static let vietnamese = givenNames.enumerated().flatMap { place, given in
    surnames.enumerated().map { number, surname in
      let middle = middles[(place + number) % middles.count]
      return number % 7 == 0 ? "\(surname) \(given)" : "\(surname) \(middle) \(given)"
    }
  }

  static let minority = [
    "H'Hen Niê A", "H’Bia Niê", "Y Thông Niê", "Y Bhăm Mlô", "Ksor Hờ Bảy", "Ksor H'Lan",
    "Rơ Chăm Hai",
    "Siu Bôt", "Kpă Một", "Rơ Lan H’Nhan", "Nay Đức", "Rmah Sơn", "A Lăng Bảy", "Zơ Râm Một",
    "Bríu Thị Hai", "Pơ Loong Năm", "Hồ Thị Krăng", "K'Brêu Một", "Kơ Să Hai", "Đinh Hmok",
    "Giàng A Páo", "Vàng Thị Mỷ", "Sùng Seo Lử", "Thào A Dê", "Lò Văn Xôm", "Cà Thị Ín",
    "Quàng Văn Ó",
    "Thạch Sa Rây", "Danh Út", "Chế Thị Hai", "Điểu K'Ré", "Y Ênuôl Hai", "Y Djuê Êban",
    "Đắk Lắk", "Đăk Nông", "Krông Pắc", "Krông Năng", "Buôn Ma Thuột", "Chư Păh", "Chư Prông",
    "Đakrông", "M'Đrắk", "Ea H'leo", "Ea Súp", "Tu Mơ Rông", "Kon Plông", "Ia H'Drai", "Pleiku",
    "Kon Tum", "Cư M'gar", "A Lưới", "Krông Nô", "Krông Búk", "Chiềng Pằn", "Xã Ẳng Tở",
    "Kông Chro",
    "Byă", "Hđơk", "Kbuôr", "Krông Ana", "H'Mông", "K'Ho", "Ksor H’Nhan", "Thào A Chín",
  ]

  static let titles = [
    "Chủ tịch UBND tỉnh", "Phó Chủ tịch HĐND TP. Cần Thơ", "P. Giám đốc", "PGĐ Sở Ngoại vụ",
    "TS. Nguyễn Văn A", "PGS.TS Trần Thị B", "GS.TSKH. Lê C", "ThS. Đỗ Thị D", "BS.CKII Võ Văn E",
    "Ông Nguyễn Văn A", "Bà Trần Thị B (đi thay)", "Trưởng ban", "Phó Trưởng phòng TC-HC",
    "Uỷ viên",
    "Ủy viên BCH", "Bí thư Đảng đoàn", "Chuyên viên", "CVP. UBND TP", "Chánh Văn phòng",
    "Chủ tịch, Bí thư", "Phó Chủ tịch phụ trách \"miền Trung\"", "Lớp «Khoá»", "Lớp “Khoá”",
    "«Khoá»",
    "“Khoá»”", "“XÃ”", "«XÃ»", "XÃ–PHƯỜNG", "XÃ\u{A0}HOÀ BÌNH", "‘Lá’", "Hội CCB…", "Xã… Hoà Bình",
    "Tổ 5/7 – Khu phố 3", "Điểm cầu số 1 & 2", "Đ/c Bảy", "Q. Giám đốc",
    "Liên hiệp 52 tỉnh, thành phố",
    "Nguyễn Văn A¹", "Phòng 12 m²", "Mục § 5", "Công ty ABC®", "Công ty Á Châu™", "½ biên chế",
    "Who?",
    "90%", "Ai thế?", "(?) Bảy", "Hà Nội?", "Mª Carmen", "Nº 5", "Số 5°", "Thư ký (kiêm nhiệm)",
    "KT. CHỦ TỊCH", "UỶ BAN NHÂN DÂN XÃ", "Công-ten-nơ", "Ka-ra-ô-kê", "Xoong", "Đoàn TNCS HCM",
    "Châu Âu", "Ông Ích Khiêm", "Phạm Thị Quyên", "Thúy Uyên Khuya Ngoéo Nguệch",
  ]

  static let foreign = [
    "Lü Gang", "Nü Wa", "Müller", "Hans Müller", "François", "François Dupré", "Muñoz",
    "José Muñoz",
    "Søren", "Søren Ångström", "Åse", "Åse Bø", "Šimon", "João", "João Simões", "Łukasz Żak",
    "Juan Núñez", "Noël Citroën", "Raphaël Aïcha", "Zoë Renée Chloé", "Loïc", "Loïc Martin", "Naïm",
    "Gaël", "Maëlle", "Anaïs", "Thaïs", "Héloïse", "Raúl", "Saúl Peña", "María José", "Leão",
    "Simeão",
    "Conceição", "Magalhães", "Antônio", "Jérôme Côté", "Björn Berg", "Jörg Höhn", "Köln", "Löw",
    "Özer", "Ali Öz", "Gül", "Gök", "Ödön", "Tőkés", "Léa", "Léon", "Théo", "André", "René",
    "Inês",
    "Agnès", "Thérèse", "Begoña Ibáñez", "Ñandú", "Mikaél", "Saâdi", "Maâti", "Ærø",
    "Guðrún Jónsdóttir",
    "Þór", "Tõnu Põld", "Kõiv", "Čapek", "Dvořák", "Ólafur", "Győr", "Gal·la", "Nguyễn-Smith",
    "Citroën Việt Nam", "Viện Goethe Göttingen", "Đại sứ quán Côte d’Ivoire", "São Paulo",
    "Curaçao",
    "Günter Wald", "Böll", "Strauß", "Straße", "Weiß", "Façade", "Iñaki", "Jesús", "Ramón",
    "Tomás",
    "Zoé", "Chloé", "Gómez", "Pérez", "Luís", "Zürich", "Malmö", "Tromsø", "Århus", "Reykjavík",
    "Иван", "王小明", "Αθήνα", "김철수", "Noé", "Île-de-France", "Côte", "Pietà", "Niccolò", "Là-bas",
  ]
}
