// Owns the smallest documents that the tests of this room start from.

import Roster
import StrictJSON

/// A plan and a roster with a little of everything, a field a line.
enum SmallPlan {
  static let text = """
    {
      "format": 1,
      "id": "giao-ban",
      "title": {"vi": "Giao ban", "en": "Briefing"},
      "starts": "2024-04-19T08:00", "short": {"vi": "GB 19/4", "en": "B 19/4"},
      "ends": "2024-04-19",
      "session": {"vi": "buổi sáng"},
      "hall": {"vi": "Hội trường A"},
      "organiser": {"vi": "Liên hiệp", "en": "Union"},
      "delegatesText": {"vi": "gần 20", "en": "nearly 20"},
      "quorum": {"basis": "delegates", "rule": "two-thirds"},
      "limits": {"report": 600, "point-of-order": 30},
      "rehearsal": true,
      "synthetic": {"vi": "Số liệu mô phỏng.", "en": "Made-up figures."},
      "regions": [{"id": "nam", "vi": "Miền Nam", "en": "South"}],
      "sites": [
        {"id": "hoi-truong", "name": "Hội trường", "people": [{"id": "chu-tri", "name": "Đại biểu A", "role": "chair"}]},
        {
          "id": "vung-tau", "name": "Bà Rịa - Vũng Tàu", "shortName": "BR-VT", "nameEn": "Ba Ria", "fullName": "Tỉnh",
          "union": "Liên hiệp tỉnh", "unionStatus": "yes", "region": "nam", "cluster": 4,
          "codes": {"gso": "77", "iso": "VN-43"}, "capital": "Bà Rịa", "coordinates": {"latitude": 10.5, "longitude": 107.17},
          "aliases": ["BRVT"], "expected": 9, "contact": "090", "synthetic": true,
          "people": [{"id": "truong-doan", "name": "Đại biểu B", "title": "Chủ tịch", "role": "head", "synthetic": true}]
        }
      ],
      "agenda": [{"id": "mo-dau", "kind": "opening", "title": {"vi": "Mở đầu"}, "presenter": "chu-tri", "implied": true, "minutes": 5, "topics": ["mot"]}],
      "topics": [{"id": "mot", "vi": "Chủ đề một", "en": "Topic one"}],
      "papers": ["Kết luận 98-KL/TW"]
    }
    """

  static func parse(_ text: String) throws(JSONError) -> Plan {
    try Plan(json: StrictJSON.parse(Array(text.utf8)))
  }

  static func written(_ plan: Plan, _ layout: JSONWriter.Layout = .compact) -> String {
    var writer = JSONWriter(layout)
    writer.value(plan)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
