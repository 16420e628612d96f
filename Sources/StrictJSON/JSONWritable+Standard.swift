// Owns how the standard library's values are written.

extension String: JSONWritable {
  /// Writes the text as a JSON string.
  package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: JSONWritable {
  /// Writes `true` or `false`.
  package func write(to writer: inout JSONWriter) { writer.scalar(self ? "true" : "false") }
}

extension Int: JSONWritable {
  /// Writes the digits of the number.
  package func write(to writer: inout JSONWriter) { writer.scalar(description) }
}

extension Int64: JSONWritable {
  /// Writes the digits of the number.
  package func write(to writer: inout JSONWriter) { writer.scalar(description) }
}

extension Double: JSONWritable {
  /// Writes the shortest digits that give the same double; what is not finite has none, so `null`.
  package func write(to writer: inout JSONWriter) { writer.scalar(isFinite ? description : "null") }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes the value, or `null` for none.
  package func write(to writer: inout JSONWriter) {
    guard let self else { return writer.scalar("null") }
    self.write(to: &writer)
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// Writes the elements as a JSON array.
  package func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for element in self { writer.value(element) }
    }
  }
}
