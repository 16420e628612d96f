// Owns the proof that a grid holds what was drawn, clipped and clean.

@testable import Terminal
import Testing

private func grid(_ rows: Int = 3, _ columns: Int = 10) -> Grid {
  Grid(size: Size(rows: rows, columns: columns))
}

@Suite struct GridTests {
  @Test("a text stands where it was put, in its style")
  func put() {
    var grid = grid()
    let style = Style(foreground: .red, bold: true)
    #expect(grid.put("Đắk", row: 1, column: 2, style: style) == 5)
    #expect(grid.lines() == ["", "  Đắk", ""])
    #expect(grid[1, 3] == Cell(text: "ắ", style: style))
    #expect(grid[1, 5] == .blank)
  }

  @Test("what lies outside is clipped on every side")
  func clip() {
    var grid = grid(2, 5)
    #expect(grid.put("abcdefgh", row: 0, column: 2) == 5)
    #expect(grid.put("abcdefgh", row: 1, column: -3) == 5)
    grid.put("x", row: -1, column: 0)
    grid.put("x", row: 2, column: 0)
    grid.put("x", row: 0, column: 5)
    #expect(grid.lines() == ["  abc", "defgh"])
    #expect(grid[-1, 0] == .blank)
    #expect(grid[0, 99] == .blank)
    var none = Grid(size: Size(rows: 0, columns: 0))
    none.put("x", row: 0, column: 0)
    #expect(none.lines() == [])
  }

  @Test("a width limits the text, and none or less writes nothing")
  func width() {
    var grid = grid(1)
    #expect(grid.put("abcdef", row: 0, column: 1, width: 3) == 4)
    #expect(grid.put("xyz", row: 0, column: 6, width: 0) == 6)
    #expect(grid.put("xyz", row: 0, column: 7, width: -4) == 7)
    #expect(grid.lines() == [" abc"])
  }

  @Test("a wide letter takes two cells and is never cut in half")
  func wide() {
    var grid = grid(2, 5)
    #expect(grid.put("漢字漢", row: 0, column: 0) == 4)
    #expect(grid[0, 0].text == "漢")
    #expect(grid[0, 1].text == "")
    #expect(grid[0, 4].text == " ")
    #expect(grid.lines()[0] == "漢字")
    grid.put("漢字", row: 1, column: -1)
    #expect(grid.lines()[1] == " 字")
  }

  @Test("writing over half of a wide letter leaves no other half behind")
  func overwrittenWide() {
    for column in 0..<4 {
      for text in ["x", "漢"] {
        var grid = grid(1, 5)
        grid.put("漢字", row: 0, column: 0)
        grid.put(text, row: 0, column: column)
        for place in 0..<5 where grid[0, place].text.isEmpty {
          #expect(grid[0, place - 1].text.first?.isASCII == false, "\(text) at \(column)")
        }
        let columns = (0..<5).filter { !grid[0, $0].text.isEmpty }.reduce(0) {
          $0 + (grid[0, $1].text.first?.isASCII == true ? 1 : 2)
        }
        #expect(columns == 5, "\(text) at \(column)")
      }
    }
  }

  @Test("letters are composed before they are drawn")
  func composed() {
    var grid = grid(1)
    #expect(grid.put("Hu\u{31B}o\u{31B}\u{300}ng", row: 0, column: 0) == 5)
    #expect(Array(grid[0, 2].text.utf8) == Array("\u{1EDD}".utf8))
  }

  @Test("no control, bidirectional or invisible character reaches a cell")
  func clean() {
    var grid = grid(1, 40)
    grid.put(
      "a\u{1B}[2Jb\u{202E}c\u{7}d\u{9B}e\u{200B}f\tg\r\nh\u{2066}i\u{E000}j\u{301}\u{AD}", row: 0,
      column: 0)
    #expect(grid.lines() == ["a?[2Jb?c?d?ef g h?i?j\u{301}"])
    for column in 0..<40 {
      for scalar in grid[0, column].text.unicodeScalars {
        #expect(scalar.value >= 0x20 && scalar.value != 0x7F && !scalar.properties.isBidiControl)
      }
    }
  }

  @Test("a heap of marks on one letter is cut to what a cell holds")
  func marks() {
    var grid = grid(1)
    grid.put("q" + String(repeating: "\u{301}", count: 50) + "r", row: 0, column: 0)
    #expect(grid[0, 0].text.unicodeScalars.count == 5)
    #expect(grid[0, 1].text == "r")
  }

  @Test("an emoji of several code points is reduced to its first")
  func emoji() {
    var grid = grid(1)
    #expect(grid.put("👩‍👩‍👧x", row: 0, column: 0) == 3)
    #expect(grid[0, 0].text == "👩")
  }

  @Test("filling and restyling stay inside the grid, and restyling leaves the text")
  func rectangles() {
    var grid = grid(3, 4)
    grid.fill(Rect(row: 1, column: 2, rows: 9, columns: 9), style: .plain, with: "#")
    #expect(grid.lines() == ["", "  ##", "  ##"])
    grid.restyle(Rect(row: -1, column: -1, rows: 3, columns: 4)) { $0.reverse = true }
    #expect(grid.lines() == ["", "  ##", "  ##"])
    #expect(grid[1, 2].style == Style(reverse: true))
    #expect(grid[1, 3].style == .plain)
    #expect(grid[2, 2].style == .plain)
    grid.fill(Rect(row: 7, column: 7, rows: 1, columns: 1), style: .plain, with: "!")
    #expect(grid.lines() == ["", "  ##", "  ##"])
  }

  @Test("rectangles split into parts that cover them")
  func split() {
    let rect = Rect(row: 2, column: 3, rows: 10, columns: 20)
    let (upper, lower) = rect.splitRows(at: 4)
    #expect(upper == Rect(row: 2, column: 3, rows: 4, columns: 20))
    #expect(lower == Rect(row: 6, column: 3, rows: 6, columns: 20))
    let (left, right) = rect.splitColumns(at: 99)
    #expect(left == rect)
    #expect(right.isEmpty)
    #expect(right.column == 23)
  }
}

@Suite struct ASCIITests {
  @Test("every Vietnamese letter loses its marks and nothing else")
  func letters() {
    var grid = grid(4, 80)
    grid.put("aàảãáạăằẳẵắặâầẩẫấậ eèẻẽéẹêềểễếệ iìỉĩíị", row: 0, column: 0)
    grid.put("oòỏõóọôồổỗốộơờởỡớợ uùủũúụưừửữứự yỳỷỹýỵ đĐ", row: 1, column: 0)
    grid.put("ĐẮK LẮK Thừa Thiên Huế", row: 2, column: 0)
    grid.put("┌─┬─┐│├┼┤└┴┘ · – … ✓ » é ∑", row: 3, column: 0)
    #expect(
      grid.asciiOnly().lines() == [
        "aaaaaaaaaaaaaaaaaa eeeeeeeeeeee iiiiii",
        "oooooooooooooooooo uuuuuuuuuuuu yyyyyy dD",
        "DAK LAK Thua Thien Hue",
        "+-+-+|++++++ . - . * > e ?",
      ])
  }

  @Test("every cell keeps its place, its look and the caret")
  func places() {
    var grid = grid(1, 6)
    grid.put("漢đ", row: 0, column: 1, style: Style(bold: true))
    grid.caret = Point(row: 0, column: 3)
    let plain = grid.asciiOnly()
    #expect(plain.lines() == [" ? d"])
    #expect(plain[0, 3].style == Style(bold: true))
    #expect(plain.caret == grid.caret)
  }
}

@Suite struct CharacterSetTests {
  @Test("a machine that names no locale gets UTF-8, one that says C means it")
  func locale() {
    #expect(CharacterSet.locale(all: nil, characterType: nil, language: nil) == "C.UTF-8")
    #expect(CharacterSet.locale(all: "", characterType: "", language: "") == "C.UTF-8")
    #expect(CharacterSet.locale(all: "C", characterType: nil, language: nil) == "")
    #expect(CharacterSet.locale(all: nil, characterType: nil, language: "vi_VN.UTF-8") == "")
  }

  @Test("UTF-8 is known in every spelling of a locale")
  func spelling() {
    for name in ["vi_VN.UTF-8", "vi_VN.utf8", "C.UTF-8", "en_US.Utf-8"] {
      #expect(CharacterSet.namesUTF8(name))
    }
    for name in ["C", "POSIX", "vi_VN", "vi_VN.TCVN5712-1", ""] {
      #expect(!CharacterSet.namesUTF8(name))
    }
  }
}
