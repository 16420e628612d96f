// Owns the sealing of made-up lines: the right number, the hash of the line before and a hash of
// their own, so that an input gets past the chain and is parsed.

import Crypto
import Roster
import Words

/// A record that is written line by line, without asking what the lines say.
struct Seal {
  private(set) var bytes: [UInt8]
  private(set) var count = 1
  private var last: [UInt8]

  /// Begins with a line 0 that carries a plan as JSON.
  init(plan: [UInt8]) {
    bytes = []
    last = Array(repeating: UInt8(ascii: "0"), count: 64)
    count = 0
    let event = Array(#"{"type":"meetingCreated","format":1,"plan":"#.utf8) + plan + Array("}".utf8)
    append(event, at: Stamp(choice: 0), by: "thu-ky")
  }

  /// Adds a line that says who, when and what; the event is taken as it is.
  mutating func append(_ event: [UInt8], at stamp: Stamp, by: String) {
    let head =
      #"{"seq":\#(count),"id":"a\#(count)","at":"\#(stamp.iso)","up":"\#(stamp.up)","by":"\#(by)","event":"#
    append(body: Array(head.utf8) + event)
  }

  /// Adds a line of which all is given but its end.
  mutating func append(body: [UInt8]) {
    let line = Self.seal(body, after: last)
    last = Array(line.suffix(67).prefix(64))
    bytes += line
    count += 1
  }

  private static func seal(_ body: [UInt8], after previous: [UInt8]) -> [UInt8] {
    var line = body + Array(#","prev":""#.utf8) + previous + [UInt8(ascii: "\"")]
    let digest = SHA256.hash(data: line)
    line += #","hash":""#.utf8
    let digits = Array("0123456789abcdef".utf8)
    for byte in digest { line += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return line + Array("\"}\n".utf8)
  }

  /// The digits that the next line must follow, as they stand at the end of the last one.
  var previous: [UInt8] { last }
}

/// One of a few moments, some at the ends of time.
struct Stamp {
  let iso: String
  let up: String

  private static let times = [
    "2024-04-19T08:05:12.345+07:00", "2024-04-19T08:06:12.345+07:00",
    "2024-04-19T07:00:00.000+07:00", "0001-01-01T00:00:00.000+07:00",
    "9999-12-31T23:59:59.999+07:00", "2024-04-21T08:05:12.345+07:00",
    "2024-02-29T23:59:59.999+07:00", "2024-04-19T08:05:13.345+07:00",
  ]
  private static let ups = [
    "9f3c21ab:81723455", "9f3c21ab:81783455", "00000000:0", "9f3c21ab:9223372036854775807",
    "9f3c21ab:0", "ffffffff:81723455", "9f3c21ab:81724455", "00000001:172345",
  ]

  init(choice: UInt8) {
    iso = Self.times[Int(choice & 7)]
    up = Self.ups[Int(choice >> 3 & 7)]
  }
}

extension Seal {
  /// A small plan with a hall, two provinces, three people, two items and a topic.
  static let plan = Array(
    """
    {"format":1,"id":"giao-ban","title":{"vi":"Hội nghị trực tuyến","en":"Video briefing"},\
    "starts":"2024-04-19T08:00:00.000+07:00","ends":"2024-04-19T10:00:00.000+07:00",\
    "hall":{"vi":"Hội trường"},"quorum":{"basis":"delegates","rule":"two-thirds"},\
    "regions":[{"id":"bac","vi":"Bắc"}],\
    "sites":[{"id":"hoi-truong","name":"Hội trường","expected":2,"people":[{"id":"chu","name":"Trần Chủ"}]},\
    {"id":"dien-bien","name":"Điện Biên","region":"bac","expected":9,"people":[\
    {"id":"an","name":"Nguyễn Văn An"},{"id":"binh","name":"Lê Thị Bình"}]},\
    {"id":"son-la","name":"Sơn La"}],\
    "agenda":[{"id":"khai-mac","kind":"opening","title":{"vi":"Khai mạc"},"presenter":"chu"},\
    {"id":"ban","kind":"discussion","title":{"vi":"Thảo luận"}}],\
    "topics":[{"id":"ngan-sach","vi":"Ngân sách"}]}
    """.utf8)

  /// Events that a short meeting is made of.
  static let usual = [
    #"{"type":"siteMarked","site":"dien-bien","mark":"present","present":9}"#,
    #"{"type":"peopleMarked","site":"dien-bien","people":["an","binh"],"mark":"late","reason":"tắc đường"}"#,
    #"{"type":"turnRegistered","turn":"t1","site":"dien-bien","person":"an","kind":"paper","limit":420}"#,
    #"{"type":"phaseChanged","step":"open"}"#,
    #"{"type":"turnStarted","turn":"t1"}"#,
    #"{"type":"linkChanged","site":"dien-bien","link":"lost"}"#,
    #"{"type":"undone","seq":2,"reason":"nhầm"}"#,
    #"{"type":"turnEnded","turn":"t1"}"#,
  ].map { Array($0.utf8) }
}
