// Owns places and sizes on the screen, in rows and columns counted from the top left, from 0.

/// The size of a screen, in rows and columns.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  /// Creates a size; less than nothing counts as nothing.
  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// One place on the screen.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  /// Creates a place.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle on the screen.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  /// Creates a rectangle from its top left place and its size; less than nothing counts as nothing.
  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Creates the rectangle of a whole screen.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The row below the last.
  package var endRow: Int { row + rows }
  /// The column after the last.
  package var endColumn: Int { column + columns }
  /// The rectangle has no cell.
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Cuts the rectangle in two, the upper part as many rows high as asked for or as there are.
  package func splitRows(at count: Int) -> (upper: Rect, lower: Rect) {
    let height = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: height, columns: columns),
      Rect(row: row + height, column: column, rows: rows - height, columns: columns)
    )
  }

  /// Cuts the rectangle in two, the left part as many columns wide as asked for or as there are.
  package func splitColumns(at count: Int) -> (left: Rect, right: Rect) {
    let width = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: width),
      Rect(row: row, column: column + width, rows: rows, columns: columns - width)
    )
  }
}
