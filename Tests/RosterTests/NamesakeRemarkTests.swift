// Owns the proof that a name which is there already is accepted when it is given again, and said.

import Testing
import Words

@testable import Roster

@Suite("A name that is there already")
struct NamesakeRemarkTests {
  private func remark(after request: any Request, _ play: inout Play) throws -> Phrase? {
    let act = try #require(try play.act(request))
    return play.record.namesakeRemark(on: act)
  }

  @Test("a guest, a correction and a site of a name that is there are accepted and said")
  func roster() throws {
    var play = Play()
    let guest = try remark(after: AddGuest(.haNoi, name: "trần thị bình"), &play)
    #expect(guest?.vi.hasPrefix("Hà Nội đã có người cùng tên (hn-2); vẫn ghi") == true)
    #expect(play.meeting.site(.haNoi)?.people.count == 4)
    #expect(try remark(after: AddGuest(.haNoi, name: "Lò Văn Sơn"), &play) == nil)
    // The same name at another site is another person.
    #expect(try remark(after: AddGuest(.sonLa, name: "Nguyễn Văn An"), &play) == nil)
    let corrected = try remark(
      after: PersonCorrected(.haNoi, .chi, name: "Nguyễn Văn An"), &play)
    #expect(corrected?.vi.contains("Hà Nội còn người khác cùng tên (hn-1)") == true)
    #expect(try remark(after: PersonCorrected(.haNoi, .chi, name: "Lê Chi"), &play) == nil)
    let site = try remark(after: AddSite(name: "Cà Mau"), &play)
    #expect(site?.vi.hasPrefix("Đã có điểm cầu tên Cà Mau (ca-mau); vẫn ghi") == true)
    #expect(try remark(after: AddSite(name: "Phú Quốc"), &play) == nil)
  }

  @Test("a substitute of a delegate's name, a second for one person, and one named twice are said")
  func substitutes() throws {
    var play = Play()
    func remark(_ name: String, for person: PersonID?) throws -> String? {
      try self.remark(
        after: SubstituteNamed(.haNoi, Substitute(name: name, replacing: person)), &play)?.vi
    }
    #expect(try remark("Lò Văn Sơn", for: .an) == nil)
    #expect(
      try remark("Lò Văn Tám", for: .an)?.hasPrefix(
        "Nguyễn Văn An đã có người dự thay (Lò Văn Sơn); vẫn ghi") == true)
    #expect(
      try remark("Lò Văn Sơn", for: .binh)?.hasPrefix("Hà Nội đã có người dự thay tên Lò Văn Sơn")
        == true)
    #expect(
      try remark("Lê Thị Chi", for: nil)?.contains("cùng tên với đại biểu của Hà Nội (hn-3)")
        == true)
    let guest = try self.remark(after: AddGuest(.haNoi, name: "Lò Văn Tám"), &play)
    #expect(guest?.vi.hasPrefix("Hà Nội đã có người dự thay tên Lò Văn Tám") == true)
  }
}
