// Owns the shape of a document before it has a form: sections of sentences and tables, so that every
// form shows the same figures in the same order.

import Roster
import Words

/// A document of sections.
struct Document {
  /// Its name.
  var name: Phrase
  /// What it is about, the sign of a rehearsal first.
  var title: Phrase
  /// Its sections in order.
  var sections: [Section]
}

/// A section: a heading, sentences and a table.
struct Section {
  /// What it is about.
  var heading: Phrase
  /// The number in its heading; nil where there is none.
  var count: Int?
  /// The sentences above the table, for forms that are read by people.
  var sentences: [Phrase] = []
  /// The table.
  var table: Table
}

/// A table of cells.
struct Table {
  /// How the table is laid out in print.
  enum Style {
    /// Rows under a header.
    case grid
    /// Pairs of a label and a value, without a header.
    case pairs
    /// The first printed column only, one value after the other.
    case inline
  }

  var style = Style.grid
  var columns: [Column]
  var rows: [[Cell]]

  /// The indices of the columns that people read.
  var printedColumns: [Int] { columns.indices.filter { columns[$0].place != .dataOnly } }
}

/// A column of a table.
struct Column {
  /// Where the column is shown.
  enum Place {
    case everywhere
    /// Under the row in plain text, where it is not empty; a column elsewhere.
    case below
    /// In forms that are read by programs.
    case dataOnly
  }

  var header: Phrase
  var place = Place.everywhere
  /// Whether it holds figures: at the right, never broken.
  var isFigure = false
}

/// A cell of a table.
enum Cell {
  case text(Phrase)
  case number(Int)
  /// A number that is 0 where it is not known; people read a sign instead, programs nothing.
  case uncertain(Int, isKnown: Bool, sign: String)
  /// A length of time; people read minutes and seconds.
  case seconds(Int)
  /// A moment; people read the time of day, and its date where it is not the record's first.
  case time(CivilTime?, first: CivilTime)

  /// A moment that was told later; people read when it was recorded as well.
  case told(CivilTime, recorded: CivilTime, first: CivilTime)

  /// Makes a text cell that reads the same in both languages.
  static func same(_ text: String) -> Cell { .text(Phrase(same: text)) }

  /// Returns the cell as people read it.
  func printed(_ language: Language) -> String {
    switch self {
    case .text(let phrase): phrase[language]
    case .number(let number): String(number)
    case .uncertain(let number, let isKnown, let sign): isKnown ? String(number) : sign
    case .seconds(let seconds): Words.clock(seconds: seconds)
    case .time(let time, let first): time?.clockText(unlessOnDateOf: first) ?? ""
    case .told(let time, let recorded, let first):
      time.toldPhrase(recordedAt: recorded, unlessOnDateOf: first)[language]
    }
  }

  /// Returns the cell as programs read it: numbers as digits, moments in ISO 8601.
  func data(_ language: Language) -> String {
    switch self {
    case .text(let phrase): phrase[language]
    case .uncertain(let number, let isKnown, _): isKnown ? String(number) : ""
    case .number(let number), .seconds(let number): String(number)
    case .time(let time, _): time?.iso ?? ""
    case .told(let time, _, _): time.iso
    }
  }
}
