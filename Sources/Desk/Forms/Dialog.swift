// Owns what a dialog is: the fields that it asks for, and the request that they become.

import Roster
import Terminal
import Words

/// A question with a few fields.
///
/// A dialog says no more than this; how fields are drawn, typed into and checked is the form's.
protocol Dialog: Sendable {
  /// The fields as they stand when it is opened.
  func fields(in state: DeskState) -> [FormField]

  /// Whether Enter records from any field, since the rest may stay as it is; else it goes to the next
  /// field, and records from the last.
  var isRecordedAtOnce: Bool { get }

  /// Returns what stands in the rule above the fields.
  func title(of form: Form, in state: DeskState) -> String

  /// Returns the site whose people are offered; nil where there is none.
  func site(of form: Form, in state: DeskState) -> SiteID?

  /// Returns the request that the fields become.
  ///
  /// - Throws: `FieldProblem`, what is wrong with a field.
  func request(of form: Form, in state: DeskState) throws(FieldProblem) -> any Request
}

/// A dialog being filled in.
package struct Form: Sendable {
  let dialog: any Dialog
  /// The line that was last seen when it was opened.
  var seen: Int
  var fields: [FormField]
  /// The place of the field that keys go to.
  var focus = 0
  /// How far back in what was typed before.
  var historyPlace = 0

  init(_ dialog: some Dialog, in state: DeskState) {
    self.dialog = dialog
    seen = state.seen
    fields = dialog.fields(in: state)
  }

  /// The field that keys go to.
  var field: FormField {
    get { fields[focus] }
    set { fields[focus] = newValue }
  }

  /// Whether Enter records from the field that keys go to.
  var isRecordedHere: Bool { dialog.isRecordedAtOnce || focus == fields.count - 1 }

  /// Returns a field by its name.
  func field(_ key: FieldKey) -> FormField? { fields.first { $0.key == key } }
}

extension DeskState {
  /// Opens a dialog.
  mutating func ask(_ dialog: some Dialog) {
    overlay = .form(Form(dialog, in: self))
  }
}
