// Owns what is said of a text that a transfer has spoilt: what it must be, and what to do.

package import RosterText
package import Words

extension TransferDamage {
  /// What the text must be instead, with what to do, within a sentence.
  package var advice: Phrase {
    switch self {
    case .entities: Words.JSON.plainLetters(instead: "&#…;")
    case .percent: Words.JSON.plainLetters(instead: "%…")
    case .quotedPrintable: Words.JSON.plainLetters(instead: "=…")
    case .backslash: Words.JSON.plainLetters(instead: "\\u…")
    case .macRoman: Words.JSON.decodedOnce(insteadOf: "Mac Roman")
    }
  }
}
