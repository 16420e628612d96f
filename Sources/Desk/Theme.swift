// Owns how each role of a text looks. Colour is never the only signal: every state has a sign too.

import Roster
package import Terminal

/// What a piece of text on the screen is.
package enum Tone: CaseIterable, Hashable, Sendable {
  case plain, faint, strong
  /// The two lines of the head, and its alarms.
  case head, headStrong, headWarning, headAlarm
  /// The rule under the head and the bars between panes.
  case rule
  /// The selected row or cell.
  case selected
  case present, late, excused, unexcused, noAnswer
  /// A line that is lost or bad.
  case alarm, warning
  case message, error
  case keyName, keyTitle
}

/// A look of the desk.
package enum Theme: String, CaseIterable, Sendable {
  case dark, light, contrast, mono

  /// Returns how a role looks.
  package func style(_ tone: Tone) -> Style {
    switch self {
    case .mono: Theme.mono(tone)
    case .contrast: Theme.contrast(tone)
    case .dark: Theme.coloured(tone, accent: .cyan, late: .yellow)
    case .light: Theme.coloured(tone, accent: .blue, late: .magenta)
    }
  }

  private static func coloured(_ tone: Tone, accent: Colour, late: Colour) -> Style {
    switch tone {
    case .plain, .keyTitle: Style()
    case .faint, .rule: Style(dim: true)
    case .strong: Style(bold: true)
    case .head, .headStrong: Style(foreground: .white, background: .blue, bold: tone != .head)
    case .headWarning: Style(foreground: .black, background: .yellow, bold: true)
    case .headAlarm, .error: Style(foreground: .white, background: .red, bold: true)
    case .selected: Style(bold: true, reverse: true)
    case .present: Style(foreground: .green)
    case .late, .noAnswer, .warning: Style(foreground: late)
    case .excused: Style(foreground: accent)
    case .unexcused: Style(foreground: .red)
    case .alarm: Style(foreground: .red, bold: true)
    case .message: Style(foreground: accent)
    case .keyName: Style(foreground: accent, bold: true)
    }
  }

  private static func contrast(_ tone: Tone) -> Style {
    switch tone {
    case .plain, .faint, .rule, .present, .keyTitle: Style(foreground: .white, background: .black)
    case .strong, .excused, .message, .late, .noAnswer, .warning:
      Style(foreground: .white, background: .black, bold: true)
    case .head, .selected, .keyName: Style(foreground: .black, background: .white)
    case .headStrong: Style(foreground: .black, background: .white, bold: true)
    case .headWarning, .headAlarm, .error, .unexcused, .alarm:
      Style(foreground: .yellow, background: .black, bold: true)
    }
  }

  private static func mono(_ tone: Tone) -> Style {
    switch tone {
    case .plain, .keyTitle, .present, .excused, .late: Style()
    case .faint, .rule: Style(dim: true)
    case .strong, .unexcused, .noAnswer, .warning, .message: Style(bold: true)
    case .head, .selected, .keyName: Style(reverse: true)
    case .headStrong, .headWarning, .headAlarm, .error, .alarm: Style(bold: true, reverse: true)
    }
  }
}

extension SiteMark {
  var tone: Tone {
    switch self {
    case .notCalled: .faint
    case .present: .present
    case .late: .late
    case .excused: .excused
    case .unexcused: .unexcused
    case .noAnswer: .noAnswer
    }
  }
}

extension PersonMark {
  var tone: Tone {
    switch self {
    case .notCalled: .faint
    case .present: .present
    case .late, .leftEarly: .late
    case .excused: .excused
    case .unexcused: .unexcused
    }
  }
}

extension Link {
  var tone: Tone {
    switch self {
    case .lost: .alarm
    case .unstable, .noAudio, .noVideo, .phone: .warning
    case .unknown, .good: .plain
    }
  }
}
