// Owns the look at the texts of a plan or roster before they are taken: one that an old encoding, a
// wrong conversion or a transfer has spoilt is refused by its line. The readers do not ask, for they
// read records too, where what was taken once stands.

import Roster
import RosterText
import StrictJSON

enum TextCheck {
  /// No field takes a text of more bytes; its reader refuses it, without another look at all of it.
  private static let longest = 4096

  /// Refuses the first text, of whatever field, that is spoilt; what is no plan at all is left to its
  /// reader.
  static func check(_ node: JSONNode) throws(JSONError) {
    switch node.kind {
    case .string:
      let text = try node.string()
      guard text.utf8.count <= longest, let flaw = CleanText.flaw(in: text.nfc) else { return }
      throw node.refused(text, needs: flaw.form)
    case .array: for element in try node.array() { try check(element) }
    case .object: for member in try node.members() { try check(member.value) }
    case .null, .bool, .integer, .number: break
    }
  }
}
