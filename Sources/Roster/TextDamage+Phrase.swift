// Owns what is said of a name that an old encoding or a wrong conversion has spoilt: what it must be, and
// what to do.

package import RosterText
package import Words

extension TextDamage {
  /// What the text must be instead, with what to do, within a sentence.
  package var advice: Phrase {
    switch self {
    case .replaced, .lost: Words.JSON.soundText
    case .doubleEncoded: Words.JSON.decodedOnce
    case .tcvn3: Words.JSON.unicodeText(instead: "TCVN3 (ABC)")
    case .vni: Words.JSON.unicodeText(instead: "VNI-Windows")
    case .windows1258: Words.JSON.unicodeText(instead: "Windows-1258")
    }
  }
}
