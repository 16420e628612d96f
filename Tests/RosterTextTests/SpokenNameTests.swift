// Owns the proof that two spellings of the tone are one name, and different names are not.

import RosterText
import Testing

@Suite("Names in two spellings of the tone")
struct SpokenNameTests {
  private func isOne(_ left: String, _ right: String) -> Bool {
    let name = SpokenName(left)
    #expect(name.isSame(as: right) == (name == SpokenName(right)))
    #expect(name.isSame(as: right) == SpokenName(right).isSame(as: left))
    return name.isSame(as: right)
  }

  @Test(
    "the tone of oa, oe and uy may stand on either letter",
    arguments: [
      ("Lê Hòa", "Lê Hoà"), ("Thúy", "Thuý"), ("Lũy", "Luỹ"), ("Trần Văn Khỏe", "Trần Văn Khoẻ"),
      ("HÒA", "HOÀ"), ("Tạ Đình Tọa", "Tạ Đình Toạ"), ("Quý", "Qúy"),
      ("Hòa Thúy", "Hoà Thuý"), ("Nguyễn Văn An", "Nguyễn Văn An"),
    ])
  func one(left: String, right: String) {
    #expect(isOne(left, right))
  }

  @Test(
    "other names stay apart",
    arguments: [
      ("Hòa", "Hóa"), ("Hòa", "Hoa"), ("Hoà", "Hoả"), ("Hứa", "Hưá"), ("Thúy", "Thùy"),
      ("Mùa", "Muà"), ("Hòa", "hòa"), ("Huế", "Hué"), ("Loan", "Lòan"),
    ])
  func other(left: String, right: String) {
    #expect(!isOne(left, right))
  }
}
