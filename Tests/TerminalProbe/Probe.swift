// Owns the smallest program on a screen: it shows what it is told, so that tests can tell it.

import Glibc
import Terminal

@main @MainActor enum Probe {
  static func main() {
    let arguments = CommandLine.arguments
    do throws(TerminalError) {
      let signals = try SignalPipe()
      let options = ScreenOptions(
        colour: !arguments.contains("--mono"), ascii: arguments.contains("--ascii"))
      let screen = try Screen.open(options: options)
      let status = run(screen, signals)
      screen.close()
      exit(status)
    } catch {
      print(error)
      exit(3)
    }
  }

  private static func run(_ screen: Screen, _ signals: SignalPipe) -> Int32 {
    var keys: [Key] = []
    while true {
      screen.draw(picture(of: keys, on: screen))
      _ = Wait.poll(
        descriptors: [screen.inputDescriptor, signals.descriptor],
        timeoutMilliseconds: screen.millisecondsToNextRead)
      if let signal = signals.received { return 128 + signal }
      for input in screen.readInput() {
        guard case .key(let key) = input else { return 129 }
        switch key {
        case .character("q"): return 0
        case .character("!"): fault(arguments: keys)
        case .control("l"): screen.repaint()
        default: keys.append(key)
        }
      }
    }
  }

  /// Touches what is not there where the last key was a digit, and traps otherwise.
  private static func fault(arguments keys: [Key]) {
    if keys.last == .character("1") { raise(SIGABRT) }
    let nothing: [Int] = []
    print(nothing[keys.count])
  }

  private static func picture(of keys: [Key], on screen: Screen) -> Grid {
    let size = screen.size
    var grid = Grid(size: size)
    grid.put("size \(size.rows)x\(size.columns)", row: 0, column: 0)
    grid.put("unicode \(screen.capabilities.unicode)", row: 1, column: 0)
    grid.put("colours \(screen.capabilities.colours)", row: 2, column: 0)
    grid.put("Đắk Lắk │ Nguyễn Thị Hường ─ 漢字.", row: 3, column: 0)
    let loud = Style(foreground: .brightRed, background: .blue, bold: true, underline: true)
    grid.put("loud", row: 4, column: 0, style: loud)
    grid.put("turned", row: 4, column: 5, style: Style(reverse: true))
    grid.put("keys \(keys.count)", row: 5, column: 0)
    for (offset, key) in keys.suffix(max(0, size.rows - 6)).enumerated() {
      grid.put("\(key)", row: 6 + offset, column: 0)
    }
    grid.caret = Point(row: 5, column: 5)
    return grid
  }
}
