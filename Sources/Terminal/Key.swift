// Owns what a person can press, as the screens see it.

/// A key, or a text that came in one piece.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space, composed (NFC).
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// Left and right with Ctrl: by words.
  case wordLeft, wordRight
  /// F1 is 1.
  case function(Int)
  /// A letter in lower case or one of `@\]^_`, pressed with Ctrl; Tab, Enter and Backspace are keys
  /// of their own.
  case control(Character)
  /// A pasted text, never to be taken as keys; of at most 64 KiB in UTF-8.
  case paste(String)
  /// Graphemes an input method took back and the letters it put in their place.
  case recomposed(deleted: Int, text: String)
  /// The screen has a new size.
  case resize
  case unknown
  /// Keys may have been pressed and not taken, within a sequence that did not end.
  case lost
}

/// What arrives on the terminal's input.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// The terminal is gone: nothing will arrive any more.
  case hangUp
}
