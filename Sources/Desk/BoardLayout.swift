// Owns where the cells of the board stand at a size of the terminal (design/screens.md).

package import Terminal

/// Where the cells of the board stand.
package struct BoardLayout: Hashable, Sendable {
  /// The least size at which the desk is drawn.
  package static let least = Size(rows: 15, columns: 60)

  /// The number of columns of cells.
  package let columns: Int
  /// The number of rows that all the cells need.
  package let rows: Int
  /// The number of rows of cells on the screen.
  package let visibleRows: Int
  /// The width of a cell in columns of the terminal.
  package let cellWidth: Int
  /// The width of the speaking list; 0 where there is no room for it.
  package let listWidth: Int
  /// The width of the agenda beside the list; 0 where there is no room for it.
  package let agendaWidth: Int
  /// The rows of the detail pane under the cells; 0 where one line must do.
  package let detailRows: Int

  /// Lays out a number of cells at a size.
  package init(size: Size, count: Int) {
    // Two rows of head, a rule, the detail line, the message and the key bar.
    let body = max(1, size.rows - 6)
    columns = size.columns >= 80 ? 3 : 2
    rows = max(1, (count + columns - 1) / columns)
    visibleRows = min(rows, body)
    switch size.columns {
    case ..<80: (cellWidth, listWidth, agendaWidth) = (size.columns / 2, 0, 0)
    case ..<100: (cellWidth, listWidth, agendaWidth) = (19, size.columns - 58, 0)
    case ..<160: (cellWidth, listWidth, agendaWidth) = (27, size.columns - 82, 0)
    default: (cellWidth, listWidth, agendaWidth) = (27, 38, size.columns - 121)
    }
    let spare = body - visibleRows
    detailRows = size.columns >= 100 && spare >= 4 ? spare : 0
  }

  /// Returns the first row of cells to show so that a place is on the screen.
  package func firstRow(showing place: Int) -> Int {
    let row = place % rows
    return max(0, min(rows - visibleRows, row - visibleRows / 2))
  }
}
