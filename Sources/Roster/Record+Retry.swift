// Owns the recognition of a retry: whether an order asks for the very act that is recorded already
// under its id.

extension Record {
  /// Tells whether an order asks again for what an entry records: the same person, and a request
  /// that became this very act as things stood then.
  ///
  /// Only a record that has all its entries can tell.
  ///
  /// - Parameters:
  ///   - order: What is asked for; its role and what was seen do not count.
  ///   - entry: An entry of this record.
  /// - Returns: Whether the entry is the answer to the order.
  package func isRetry(_ order: Order, of entry: Entry) -> Bool {
    guard entry.seq > 0, entry.by == order.by, entry.key == ActKey(order.id),
      let creation = entries.first, creation.seq == 0
    else { return false }
    var before = Record(creation: creation, plan: plan)
    for earlier in entries[1..<entry.seq] { before.take(earlier) }
    before.settle()
    let plain = Order(id: order.id, request: order.request, by: order.by)
    return (try? before.decide(plain))?.isSame(as: entry.act) ?? false
  }
}
