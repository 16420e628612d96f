// Owns what a person does at a virtual terminal.

import CVTerm
import Glibc
package import Terminal

extension VirtualTerminal {
  /// Types a text, sent in one piece.
  package func send(_ text: String) {
    send(bytes: Array(text.utf8))
  }

  /// Sends bytes in one piece.
  package func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Sends a text in pieces with pauses between them, as a slow line does.
  ///
  /// The pause is what is tested: nothing that the program shows tells when it has waited enough.
  package func send(pieces: [String], pauseMilliseconds: UInt32) {
    for (index, piece) in pieces.enumerated() {
      if index > 0 { usleep(pauseMilliseconds * 1000) }
      send(piece)
    }
  }

  /// Presses a key, sent as the modes set by the program ask for.
  package func press(_ key: Key) {
    switch key {
    case .character(let character): send(String(character))
    case .control(let letter):
      send(bytes: letter.asciiValue.map { [$0 & 0x1F] } ?? [])
    case .recomposed(let deleted, let text):
      send(String(repeating: "\u{7F}", count: deleted) + text)
    case .paste(let text): paste(text)
    case .backTab:
      vterm_keyboard_key(vterm, VTERM_KEY_TAB, VTERM_MOD_SHIFT)
      send(bytes: output())
    case .wordLeft, .wordRight:
      let arrow = key == .wordLeft ? VTERM_KEY_LEFT : VTERM_KEY_RIGHT
      vterm_keyboard_key(vterm, arrow, VTERM_MOD_CTRL)
      send(bytes: output())
    case .function(let number):
      vterm_keyboard_key(
        vterm, VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
      send(bytes: output())
    default:
      guard let code = VirtualTerminal.codes[key] else { return }
      vterm_keyboard_key(vterm, code, VTERM_MOD_NONE)
      send(bytes: output())
    }
  }

  /// The program has asked for pastes to be marked.
  package var marksPastes: Bool {
    vterm_keyboard_start_paste(vterm)
    return !output().isEmpty
  }

  /// Puts the terminal into a state as another program left it: as if that had written this.
  package func receive(fromOthers text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { bytes in
      _ = vterm_input_write(vterm, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
  }

  private func paste(_ text: String) {
    vterm_keyboard_start_paste(vterm)
    let start = output()
    vterm_keyboard_end_paste(vterm)
    send(bytes: start + Array(text.utf8) + output())
  }

  /// What the terminal itself would send.
  private func output() -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 256)
    let count = vterm_output_read(vterm, &buffer, buffer.count)
    return buffer.prefix(count).map(UInt8.init(bitPattern:))
  }

  private static var codes: [Key: VTermKey] {
    [
      .enter: VTERM_KEY_ENTER, .escape: VTERM_KEY_ESCAPE, .tab: VTERM_KEY_TAB,
      .backspace: VTERM_KEY_BACKSPACE, .delete: VTERM_KEY_DEL, .up: VTERM_KEY_UP,
      .down: VTERM_KEY_DOWN, .left: VTERM_KEY_LEFT, .right: VTERM_KEY_RIGHT,
      .home: VTERM_KEY_HOME, .end: VTERM_KEY_END, .pageUp: VTERM_KEY_PAGEUP,
      .pageDown: VTERM_KEY_PAGEDOWN,
    ]
  }
}
