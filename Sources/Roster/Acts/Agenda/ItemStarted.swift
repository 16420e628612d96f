// Owns the act by which an agenda item begins.

package import Words

/// An agenda item began.
package struct ItemStarted: PlainAct {
  /// The item.
  package var item: ItemID

  /// Starts an item.
  package init(_ item: ItemID) {
    self.item = item
  }

  package init() { self.init(ItemID("")) }

  package static let word: StaticString = "itemStarted"

  package static let right = Right.phases

  package var subjects: [Subject] { [.item(item)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    guard meeting.item(item) != nil else { return .unknownItem(item) }
    return meeting.items[item] == nil ? nil : .itemState(item)
  }

  package func stands(in meeting: Meeting) -> Bool { false }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    guard meeting.item(item) != nil else { return }
    meeting.items[item] = Stretch(start: moment)
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Bắt đầu nội dung: ", en: "Agenda item started: ") + record.title(of: item)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("item", &item)
  }
}
