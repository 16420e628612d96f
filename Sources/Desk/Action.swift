// Owns what an action is. The table of actions is the one place from which dispatch, key bar, help,
// palette and `diemcau keys` come.

package import Roster
package import Terminal
package import Words

/// Something a person can ask the desk to do.
package struct Action: Sendable {
  /// Its key, such as `roll-call.present`.
  package let id: String
  /// The keys that ask for it.
  package let keys: [Key]
  /// Its title and help.
  package let words: ActionWords
  /// The screens it belongs to; empty means every screen.
  package let screens: [ScreenID]
  /// The right it needs; nil where none does or where it depends on what is undone.
  package let right: Right?
  /// Whether it writes to the record.
  package let isRecording: Bool
  /// Whether it looks at old lines of the record.
  package let needsHistory: Bool
  /// Whether the digits typed in the roll call go with it.
  package let takesNumber: Bool
  /// Its place in the key bar, smallest first; nil keeps it out.
  package let barRank: Int?
  /// What it does.
  let run: @Sendable (inout DeskState) -> Effect?

  init(
    _ id: String, _ keys: [Key], _ words: ActionWords, on screens: [ScreenID] = [],
    right: Right? = nil, isRecording: Bool = false, needsHistory: Bool = false,
    takesNumber: Bool = false, bar barRank: Int? = nil,
    run: @escaping @Sendable (inout DeskState) -> Effect?
  ) {
    self.id = id
    self.keys = keys
    self.words = words
    self.screens = screens
    self.right = right
    self.isRecording = isRecording || right != nil
    self.needsHistory = needsHistory
    self.takesNumber = takesNumber
    self.barRank = barRank
    self.run = run
  }

  /// Whether `:` finds it by its title; what only moves is done by its key alone.
  package var isInPalette: Bool { !id.hasPrefix("move.") }

  /// How people are told to reach it: by the names of its keys, else by its title after `:`.
  package func wayText(_ language: Language) -> String {
    let names = keys.compactMap(\.name)
    return names.isEmpty ? ": \(words.title[language])" : names.joined(separator: " ")
  }

  /// Tells whether the action belongs to a screen.
  package func belongs(to screen: ScreenID) -> Bool {
    screens.isEmpty || screens.contains(screen)
  }

  /// Returns why the action cannot be done now; nil where it can be tried.
  func refusal(in state: DeskState) -> Phrase? {
    if needsHistory, !state.record.isWhole { return DeskWords.readingHistory }
    guard isRecording else { return nil }
    if state.asOf != nil { return DeskWords.lookingBack }
    if let reason = state.readOnly { return reason }
    guard let right, let role = state.identity.role, !role.rights.contains(right) else {
      return nil
    }
    return Refusal.roleMayNot(role, right).phrase(in: state.record)
  }
}

/// What the loop must do for the desk.
package enum Effect: Sendable {
  /// Put an order to the record.
  case perform(any Request, seen: Int)
  /// Write the summary to files.
  case writeSummary
  /// Paint the whole screen again.
  case repaint
  /// Leave the program.
  case quit
}
