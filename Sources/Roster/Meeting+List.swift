// Owns what every turn of the speaking list must keep.

extension Meeting {
  /// The least and most seconds a turn may be allowed.
  package static let limitRange = 10...86_400

  /// Returns why a turn cannot be allowed so many seconds; nil where it can.
  func refusal(ofLimit seconds: Int) -> Refusal? {
    Self.limitRange.contains(seconds) ? nil : .outOfRange(seconds, allowed: Self.limitRange)
  }
}
