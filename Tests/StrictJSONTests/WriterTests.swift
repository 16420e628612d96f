// Owns the tests of the exact bytes that the writer makes.

import StrictJSON
import Testing

@Suite("Writing JSON")
struct WriterTests {
  private func event(_ layout: JSONWriter.Layout) -> String {
    var writer = JSONWriter(layout)
    writer.object { writer in
      writer.member("seq", 12)
      writer.member("by", "thư ký")
      writer.member("rate", 0.5)
      writer.member("done", true)
      writer.null("reason")
      writer.member(
        "event",
        object: { writer in
          writer.member("sites", array: { _ in })
          writer.member("people", ["a", "b"])
        })
      writer.member(
        "turns",
        array: { writer in
          writer.object { $0.member("id", "t1") }
          writer.object { _ in }
          writer.array { $0.value(Int?.none) }
        })
      writer.member("none", String?.none)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("the compact form has no white space and keeps the order of the calls")
  func compact() {
    #expect(
      event(.compact)
        == #"{"seq":12,"by":"thư ký","rate":0.5,"done":true,"reason":null,"#
        + #""event":{"sites":[],"people":["a","b"]},"turns":[{"id":"t1"},{},[null]],"none":null}"#)
  }

  @Test("the pretty form indents by two and leaves empty containers on their line")
  func pretty() {
    #expect(
      event(.pretty) == """
        {
          "seq": 12,
          "by": "thư ký",
          "rate": 0.5,
          "done": true,
          "reason": null,
          "event": {
            "sites": [],
            "people": [
              "a",
              "b"
            ]
          },
          "turns": [
            {
              "id": "t1"
            },
            {},
            [
              null
            ]
          ],
          "none": null
        }
        """)
  }

  @Test("only what must be escaped is, as shortly as can be")
  func escapes() {
    var writer = JSONWriter()
    writer.value("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}đ😀")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}đ😀\"")
  }

  @Test(
    "doubles are written with the fewest digits that give them back",
    arguments: [
      (0.1, "0.1"), (5, "5.0"), (-0.0, "-0.0"), (1e300, "1e+300"), (.infinity, "null"),
      (.nan, "null"),
    ])
  func doubles(value: Double, text: String) {
    var writer = JSONWriter()
    writer.value(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test("an error thrown between two fields comes out as it was")
  func passesErrorsOn() {
    enum Failure: Error { case here }
    var writer = JSONWriter()
    #expect(throws: Failure.here) {
      try writer.object { writer throws(Failure) in
        writer.member("a", 1)
        throw .here
      }
    }
  }
}
