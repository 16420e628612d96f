// Owns what the arrows do on each screen.

import Roster
import Terminal

extension DeskState {
  /// A way to move.
  enum Motion { case up, down, left, right, pageUp, pageDown, first, last }

  mutating func move(_ motion: Motion) -> Effect? {
    switch screen {
    case .board where activePane == .list: moveTurn(motion)
    case .board: moveSite(motion)
    case .rollCall: moveCalled(motion)
    case .speaking: moveTurn(motion)
    case .site: moveOnSitePage(motion)
    case .record: moveEntry(motion)
    case .agenda, .summary: moveScroll(motion)
    }
    return nil
  }

  /// The pane that keys act in: that of the sites where the list has no room on the screen.
  var activePane: Pane {
    BoardLayout(size: size, count: record.meeting.sites.count).listWidth > 0 ? pane : .sites
  }

  private mutating func moveSite(_ motion: Motion) {
    digits = ""
    let sites = meeting.sites
    let layout = BoardLayout(size: size, count: sites.count)
    guard !sites.isEmpty else { return }
    // One that has left the meeting meanwhile stands nowhere.
    let place = meeting.row(of: site) ?? 0
    let target =
      switch motion {
      case .up: place - 1
      case .down: place + 1
      case .left: place - layout.rows
      case .right: place + layout.rows
      case .pageUp: place - layout.visibleRows
      case .pageDown: place + layout.visibleRows
      case .first: 0
      case .last: sites.count - 1
      }
    let isSideways = motion == .left || motion == .right
    if isSideways, !sites.indices.contains(target) { return }
    site = sites[min(max(0, target), sites.count - 1)].id
  }

  private mutating func moveCalled(_ motion: Motion) {
    digits = ""
    let sites = record.meeting.sites
    let place = calling.flatMap { meeting.row(of: $0) } ?? meeting.row(of: site) ?? 0
    calling = stepped(motion, from: place, in: sites.map(\.id))
    if let calling { site = calling }
  }

  private mutating func moveTurn(_ motion: Motion) {
    let queue = meeting.queue
    guard let place = turn.flatMap({ queue.firstIndex(of: $0) }) else {
      turn = motion == .last ? queue.last : queue.first
      return
    }
    turn = stepped(motion, from: place, in: queue)
  }

  private mutating func moveOnSitePage(_ motion: Motion) {
    let sites = record.meeting.sites
    if motion == .left || motion == .right, let place = meeting.row(of: site) {
      let target = place + (motion == .left ? -1 : 1)
      guard sites.indices.contains(target) else { return }
      site = sites[target].id
      person = nil
      return
    }
    let people = meeting.site(site)?.people.map(\.id) ?? []
    let place = selectedPerson.flatMap { people.firstIndex(of: $0.id) } ?? 0
    person = stepped(motion, from: place, in: people)
  }

  private mutating func moveEntry(_ motion: Motion) {
    let target = stepped(motion, from: selectedSeq, in: Array(0...record.head))
    seq = target == record.head ? nil : target
  }

  private mutating func moveScroll(_ motion: Motion) {
    let page = max(1, size.rows - 6)
    switch motion {
    case .up: scroll -= 1
    case .down: scroll += 1
    case .pageUp: scroll -= page
    case .pageDown: scroll += page
    case .first: scroll = 0
    case .last: scroll = Int.max / 2
    case .left, .right: break
    }
    scroll = min(max(0, scroll), max(0, lengthOfText - page))
  }

  private func stepped<Item>(_ motion: Motion, from place: Int, in items: [Item]) -> Item? {
    guard !items.isEmpty else { return nil }
    let page = max(1, size.rows - 8)
    let target =
      switch motion {
      case .up, .left: place - 1
      case .down, .right: place + 1
      case .pageUp: place - page
      case .pageDown: place + page
      case .first: 0
      case .last: items.count - 1
      }
    return items[min(max(0, target), items.count - 1)]
  }
}
