// Owns the act by which an agenda item ends.

package import Words

/// An agenda item ended.
package struct ItemEnded: PlainAct {
  /// The item.
  package var item: ItemID

  /// Ends an item.
  package init(_ item: ItemID) {
    self.item = item
  }

  package init() { self.init(ItemID("")) }

  package static let word: StaticString = "itemEnded"

  package static let right = Right.phases

  package var subjects: [Subject] { [.item(item)] }

  package func refusal(in meeting: Meeting) -> Refusal? {
    guard meeting.item(item) != nil else { return .unknownItem(item) }
    guard let stretch = meeting.items[item], stretch.end == nil else { return .itemState(item) }
    return nil
  }

  package func stands(in meeting: Meeting) -> Bool { false }

  package func apply(to meeting: inout Meeting, at moment: Moment) {
    meeting.items[item]?.end = moment
  }

  package func phrase(in record: Record) -> Phrase {
    Phrase(vi: "Kết thúc nội dung: ", en: "Agenda item ended: ") + record.title(of: item)
  }

  package mutating func fields<Pass: FieldPass>(_ pass: inout Pass) throws(Pass.Failure) {
    try pass.key("item", &item)
  }
}
