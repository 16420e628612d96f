// Owns the live terminal: opening, drawing and closing it. ncurses belongs to one thread.

import CNcurses
import Glibc

/// How a screen is to be opened.
package struct ScreenOptions: Hashable, Sendable {
  /// Colours are used where the terminal has them; false for NO_COLOR.
  package var colour: Bool
  /// Only ASCII is shown, whatever the locale says.
  package var ascii: Bool

  /// Creates options.
  package init(colour: Bool = true, ascii: Bool = false) {
    self.colour = colour
    self.ascii = ascii
  }
}

/// What the open terminal can show.
package struct Capabilities: Hashable, Sendable {
  /// Letters beyond ASCII, and box lines.
  package var unicode: Bool
  /// The number of colours; 0 where there are none or none are wanted.
  package var colours: Int

  /// Creates a description of a terminal.
  package init(unicode: Bool, colours: Int) {
    self.unicode = unicode
    self.colours = colours
  }
}

/// The terminal the program is drawn on; there is one at a time.
@MainActor package final class Screen {
  /// What the terminal can show.
  package let capabilities: Capabilities
  /// The descriptor to wait on for input.
  package let inputDescriptor: Int32 = STDIN_FILENO

  private var handle: OpaquePointer?
  private var painter: Painter
  private var reader = InputReader(escapeDelay: escapeDelay)
  private var mustRepaint = false

  private init(handle: OpaquePointer, capabilities: Capabilities, painter: Painter) {
    self.handle = handle
    self.capabilities = capabilities
    self.painter = painter
  }

  /// Takes the terminal of standard input and output over.
  ///
  /// The character set is that of the environment, and UTF-8 where none is named. A type of
  /// terminal that ncurses does not know is taken for `xterm-256color`, which the newer ones are.
  ///
  /// - Parameter options: How to open it.
  /// - Returns: The screen, empty; `close()` gives the terminal back.
  /// - Throws: `TerminalError.notATerminal`, `.unknownType` or `.cannotMoveCursor`.
  package static func open(options: ScreenOptions) throws(TerminalError) -> Screen {
    var modes = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDOUT_FILENO, &modes) == 0 else {
      throw .notATerminal
    }
    let unicode = CharacterSet.adopt() && !options.ascii
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    guard let handle = cn_open(type.isEmpty ? "xterm-256color" : type) ?? cn_open("xterm-256color")
    else { throw .unknownType(type) }
    guard cn_can_move_cursor() else {
      cn_close(handle)
      throw .cannotMoveCursor(type: type)
    }
    setModes()
    cn_guard_arm(STDOUT_FILENO, &modes)
    cn_signals_defer(true)
    let painter = startColours(wanted: options.colour)
    return Screen(
      handle: handle, capabilities: Capabilities(unicode: unicode, colours: painter.colours),
      painter: painter)
  }

  /// The size now, in rows and columns; it changes when `.resize` has been read.
  package var size: Size {
    handle == nil
      ? Size(rows: 0, columns: 0) : Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
  }

  /// Reads all that has arrived, without waiting; nothing once the screen is closed.
  ///
  /// After `.hangUp` nothing more will come: leave.
  package func readInput() -> [Input] {
    guard handle != nil, let window = cn_stdscr() else { return [] }
    return reader.read(from: window, descriptor: inputDescriptor)
  }

  /// The milliseconds after which the input must be read though nothing has come; nil for never.
  ///
  /// A sequence that has begun and not ended is given up then.
  package var millisecondsToNextRead: Int? { handle == nil ? nil : reader.millisecondsToDeadline }

  /// Shows a grid: only the cells that changed since the last one are sent.
  ///
  /// Where the terminal speaks only ASCII, letters lose their marks and lines become plain signs.
  package func draw(_ grid: Grid) {
    guard handle != nil, let window = cn_stdscr() else { return }
    if mustRepaint { painter.forget() }
    painter.paint(capabilities.unicode ? grid : grid.asciiOnly(), on: window)
    if mustRepaint { clearok(window, true) }
    mustRepaint = false
    wnoutrefresh(window)
    doupdate()
  }

  /// Makes the next `draw` send every cell, for a terminal on which something else has written.
  package func repaint() {
    mustRepaint = true
  }

  /// Gives the terminal back as it was found; a second call does nothing.
  package func close() {
    guard let handle else { return }
    self.handle = nil
    cn_modes_leave()
    cn_close(handle)
    cn_guard_disarm()
    cn_signals_defer(false)
  }

  /// How long an escape may wait for the rest of its sequence, in milliseconds: `ESCDELAY` of the
  /// environment, as for every program of ncurses, else 25.
  private static var escapeDelay: Int {
    let wanted = getenv("ESCDELAY").flatMap { Int(String(cString: $0)) } ?? 25
    return min(max(0, wanted), 2000)
  }

  private static func setModes() {
    // Not raw: Ctrl-C and Ctrl-Z stay signals.
    cbreak()
    noecho()
    nonl()
    cn_free_control_keys()
    let window = cn_stdscr()
    keypad(window, true)
    nodelay(window, true)
    set_escdelay(Int32(escapeDelay))
    // Its bytes are read here, since its forms differ: no mouse is ever asked for.
    keyok(KEY_MOUSE, false)
    for sequence in EscapeSequence.own { define_key(sequence, 0) }
    cn_modes_enter()
  }

  private static func startColours(wanted: Bool) -> Painter {
    guard wanted, has_colors(), start_color() == OK, cn_colours() >= 8 else {
      return Painter(colours: 0, hasDefaultColours: false)
    }
    let hasDefaultColours = use_default_colors() == OK
    return Painter(colours: Int(cn_colours()), hasDefaultColours: hasDefaultColours)
  }
}
