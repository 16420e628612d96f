// Owns what terminals say by themselves and what nobody presses on purpose, for the proof that none
// of it acts as keys.

package import Terminal

/// Sequences that are no key of the program.
package enum TerminalTalk {
  /// Answers, reports and strings that terminals send unasked or late, whole; no key comes of them.
  package static let reports: [String] = [
    "\u{1B}P>|tmux 3.4\u{1B}\\", "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}P1+r436f=323536\u{1B}\\", "\u{90}>|foot u\u{9C}", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}",
    "\u{1B}]10;rgb:cdcd/d6d6/f4f4\u{1B}\\", "\u{1B}]52;c;dXV1dQ==\u{7}", "\u{9D}4;1;rgb:u\u{7}",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^uuu\u{1B}\\", "\u{1B}Xbv .u\u{1B}\\",
    "\u{1B}]0;điểm cầu ÜÜ u\u{7}", "\u{1B}[?62;22c", "\u{1B}[>41;379;0c", "\u{1B}[24;80R",
    "\u{1B}[?1;2c", "\u{1B}[0n", "\u{1B}[8;24;80t", "\u{1B}[?2026;2$y", "\u{1B}[?0u",
    "\u{1B}[M u&", "\u{1B}[M#v!", "\u{1B}[<0;12;7M", "\u{1B}[<0;12;7m", "\u{1B}[32;12;7M",
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[201~", "\u{9B}?62c",
  ]

  /// Sequences of keys that the program does not know, whole.
  package static let unknownKeys: [String] = [
    "\u{1B}u", "\u{1B} ", "\u{1B}v", "\u{1B}.", "\u{1B}p", "\u{1B}b", "\u{1B}1", "\u{1B}\r",
    "\u{1B}\u{7F}", "\u{1B}ế", "\u{1B}\u{1B}[B", "\u{1B}[1;5A", "\u{1B}[1;2P", "\u{1B}[97;5u",
    "\u{1B}[27;5;117~", "\u{1B}[99~", "\u{1B}[25;2~", "\u{1B}O5P", "\u{1B}OV",
    "\u{1B}[118;1:3u", "\u{9B}1;6C", "\u{8F}Z",
  ]

  /// Returns a sequence made by chance: an introducer, bytes that would be commands, an end.
  package static func made(_ dice: inout SeededGenerator) -> String {
    let commands = Array("uvpmbcghklntq .<>+-:/?0123456789;$")
    func text(_ most: Int, _ allowed: [Character]) -> String {
      String(
        (0..<Int.random(in: 0...most, using: &dice)).compactMap { _ in
          allowed.randomElement(using: &dice)
        })
    }
    if Bool.random(using: &dice) {
      let introducer = ["\u{1B}P", "\u{1B}]", "\u{1B}_", "\u{1B}^", "\u{1B}X", "\u{90}", "\u{9D}"]
      let end = ["\u{1B}\\", "\u{7}"]
      return introducer[Int.random(in: 0..<7, using: &dice)] + "x" + text(60, commands)
        + end[Int.random(in: 0..<2, using: &dice)]
    }
    let parameters = text(20, Array("0123456789;:"))
    let finals = Array("JKLSTWXabdefghijklopqrsvwxz")
    return "\u{1B}[?" + parameters + text(2, Array(" !\"#$%&'"))
      + String(finals[Int.random(in: 0..<finals.count, using: &dice)])
  }

  /// Returns the bytes as ncurses would hand them on where it knows none of them.
  ///
  /// - Parameters:
  ///   - text: What the terminal sends; a control of U+0080…9F is sent as one byte.
  ///   - isUTF8: Whether such a control is sent as UTF-8 instead.
  /// - Returns: The bytes.
  package static func bytes(_ text: String, isUTF8: Bool = false) -> [RawKey] {
    text.unicodeScalars.flatMap { scalar -> [RawKey] in
      if !isUTF8, (0x80...0x9F).contains(scalar.value) { return [.byte(UInt8(scalar.value))] }
      return String(scalar).utf8.map(RawKey.byte)
    }
  }
}
