// Owns how keys are named in help and in `diemcau keys`: `Space Enter Esc Tab Backspace Up F2
// Ctrl-R`, or the character itself.

package import Terminal

extension Key {
  /// The name of the key; nil for what is no key, such as a paste.
  package var name: String? {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(String(character).uppercased())"
    case .paste, .recomposed, .resize, .unknown, .lost: nil
    }
  }
}
