// Owns the check of a meeting's checkpoints by ssh-keygen, and the sentence of each.

import Glibc
import Journal
import RosterText
import Words

/// A checkpoint as it was found in its folder.
struct FoundHead {
  let name: String
  /// What it says; nil where it has not the form of a checkpoint.
  let checkpoint: SignedHead?

  var label: Phrase { Words.Heads.checkpoint(name) }

  static func all(in checkpoints: SignedHeads) -> [FoundHead] {
    checkpoints.names.map { name in
      guard let file = checkpoints.open("\(name).head") else {
        return FoundHead(name: name, checkpoint: nil)
      }
      defer { close(file) }
      let checkpoint = checkpoints.bytes(of: file).flatMap(SignedHead.init)
      return FoundHead(name: name, checkpoint: checkpoint)
    }
  }
}

/// What a signature is worth.
enum SignatureVerdict {
  /// It is that of a signer named in the file of signers.
  case signer(String, key: String)
  /// It fits its key, and nobody said whose key that is.
  case key(String)
  /// Its file is not there, though the head was named only once it was.
  case missing(String)
  /// It is not good, for a reason in ssh-keygen's words.
  case bad(String)

  func phrase(of label: Phrase) -> Phrase {
    switch self {
    case .signer(let signer, let key):
      Words.Heads.signedBy(label, signer: Self.drawn(signer), key: Self.drawn(key))
    case .key(let key): Words.Heads.signedByKey(label, key: Self.drawn(key))
    case .missing(let file): Words.Heads.missingSignature(label, file: file)
    case .bad(let detail): Words.Heads.badSignature(label, detail: Self.drawn(detail))
    }
  }

  private static func drawn(_ text: String) -> String {
    CleanText.drawable(text).truncated(to: 160)
  }
}

/// The check of signatures.
struct SignatureCheck {
  let checkpoints: SignedHeads
  /// The file that tells whose key is whose; nil where none was given.
  let signers: String?

  /// Takes a file of signers, which must be one that can be read to its end.
  init(checkpoints: SignedHeads, signers: String?) throws(Failure) {
    if let signers { try Keygen.checkPlain(signers) }
    self.checkpoints = checkpoints
    self.signers = signers
  }

  /// Checks the signature of a checkpoint.
  func check(_ name: String) throws(Failure) -> SignatureVerdict {
    guard let head = checkpoints.open("\(name).head") else { return .bad("\(name).head") }
    defer { close(head) }
    guard checkpoints.isTaken("\(name).sig") else { return .missing("\(name).sig") }
    guard let signature = checkpoints.open("\(name).sig") else { return .bad("\(name).sig") }
    defer { close(signature) }
    let files = (input: head, signature: signature)
    let plain = try Keygen.run(
      ["-Y", "check-novalidate", "-n", Keygen.namespace, "-s", Keygen.signaturePath], files)
    guard plain.code == 0 else { return .bad(plain.detail) }
    let key = Self.key(in: plain.firstLine)
    guard let signers else { return .key(key) }
    let found = try Keygen.run(
      ["-Y", "find-principals", "-s", Keygen.signaturePath, "-f", signers], files)
    guard found.code == 0, !found.firstLine.isEmpty else { return .bad(found.detail) }
    let signer = found.firstLine.split(separator: ",").first.map(String.init) ?? found.firstLine
    let verified = try Keygen.run(
      [
        "-Y", "verify", "-f", signers, "-I", signer, "-n", Keygen.namespace, "-s",
        Keygen.signaturePath,
      ], files)
    return verified.code == 0 ? .signer(signer, key: key) : .bad(verified.detail)
  }

  /// Takes the key from `Good "diemcau" signature with ED25519 key SHA256:…`.
  private static func key(in line: String) -> String {
    line.split(separator: " ").last.map(String.init) ?? line
  }
}
