// Owns the way from what is wrong with a record, or was put right, to the sentence that a person
// reads.

import Roster
import StrictJSON
package import Words

extension Condition {
  /// The whole sentence; nil where all is good.
  package var phrase: Phrase? {
    switch self {
    case .good: nil
    case .damaged(let damage):
      Words.Journal.damaged(
        line: damage.line, offset: damage.offset, fault: damage.fault.phrase)
    case .newerVersion(let seq, let novelty):
      Words.Journal.newerVersion(line: seq, novelty.phrase)
    case .unknownOutcome: Words.Journal.outcomeUnknown
    case .shortened(let missing): Words.Journal.shortened(missing: missing)
    case .lost(let bytes): Words.Journal.lost(bytes: bytes)
    case .replaced(let missing): Words.Journal.replaced(missing: missing)
    case .removed: Words.Journal.removed
    }
  }
}

extension Novelty {
  /// What a newer version has left, within a sentence.
  var phrase: Phrase {
    switch self {
    case .format(let number): Words.Journal.format(number)
    case .kind(let word): Words.Journal.kind(word)
    }
  }
}

extension Damage.Fault {
  /// What is wrong, within a sentence.
  var phrase: Phrase {
    switch self {
    case .malformed: Words.Journal.Fault.malformed
    case .tooLong: Words.Journal.Fault.tooLong
    case .wrongHash(let expected, let found):
      Words.Journal.Fault.differs(Words.Journal.Fault.hash, expected: expected, found: found)
    case .wrongPrevious(let expected, let found):
      Words.Journal.Fault.differs(Words.Journal.Fault.previous, expected: expected, found: found)
    case .wrongNumber(let expected, let found):
      Words.Journal.Fault.differs(
        Words.Journal.Fault.number, expected: "\(expected)", found: "\(found)")
    case .unreadable(let error): Words.Journal.Fault.unreadable(error.phrase())
    case .bytesAfterLine: Words.Journal.Fault.bytesAfterLine
    case .repeatedAct(_, let seq): Words.Journal.Fault.repeated(line: seq)
    case .misplacedCreation: Words.Journal.Fault.misplacedCreation
    case .missingParts(let expected, let found):
      Words.Journal.Fault.missingParts(expected: expected, found: found)
    }
  }
}

extension Finding {
  /// The whole sentence.
  package var phrase: Phrase {
    switch self {
    case .tailSetAside(let bytes, let file): Words.Journal.tailSetAside(bytes: bytes, file: file)
    case .tailLeft(let bytes): Words.Journal.tailLeft(bytes: bytes)
    case .newlineRestored(let seq): Words.Journal.newlineRestored(line: seq)
    case .newlineMissing(let seq): Words.Journal.newlineMissing(line: seq)
    case .linesSynced(let count): Words.Journal.linesSynced(count)
    }
  }
}
