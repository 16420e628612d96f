// Owns the composed form of text, without Foundation.

@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's composed form (NFC), the one form that is stored, drawn and hashed.
  package var nfc: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var composed = String.UnicodeScalarView()
    for scalar in _nfc { composed.append(scalar) }
    return String(composed)
  }
}
