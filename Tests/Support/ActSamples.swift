// Owns samples of every kind of act, with every field filled and with as few as may be.

package import Roster

/// Samples of every kind of act in a meeting.
package struct ActSamples {
  /// A site with at least two people.
  let site: SiteID
  /// Another site.
  let other: SiteID
  /// Two people of the site.
  let people: [PersonID]
  /// The plan of the meeting.
  let plan: Plan

  /// Makes samples about two sites of a meeting.
  package init(of plan: Plan, at site: SiteID, and other: SiteID, people: [PersonID]) {
    self.plan = plan
    self.site = site
    self.other = other
    self.people = people
  }

  private var turn: TurnID { TurnID(number: 7) }

  private var item: ItemID { plan.agenda.first?.id ?? ItemID("khai-mac") }

  /// Samples of all kinds: `ActTests` fails where the list of acts has one that is not here.
  package var all: [any Act] { attendance + list + floor + roster + others }

  private var attendance: [any Act] {
    [
      SiteMarked(site, SiteAnswer(.present, present: 9)),
      SiteMarked(other, SiteAnswer(.excused, reason: "Mưa lũ, \"đường\" tắc \\ sạt lở")),
      PeopleMarked(site, people, .leftEarly, reason: "Có việc gấp"),
      PeopleMarked(site, [people[0]], .notCalled),
      MarkTold(
        SiteMarked(site, SiteAnswer(.late, present: 7, reason: "Kẹt xe")),
        at: CivilTime(wall: 1_713_488_460_000, offset: 420)),
      MarkTold(
        PeopleMarked(site, people, .late), at: CivilTime(wall: 1_713_488_461_500, offset: -90)),
      SubstituteNamed(
        site,
        Substitute(
          name: "Đặng Hoàng Diễn", title: "Phó ban", replacing: people[0], isAuthorised: true)),
      SubstituteNamed(other, Substitute(name: "Đinh Thị Ốc")),
      LinkChanged(other, .noVideo),
      RoundStarted(name: "Sau giải lao"), RoundStarted(name: nil), RoundFinished(),
    ]
  }

  private var roster: [any Act] {
    [
      GuestAdded(site, PersonID("khach-7"), name: "Lò Văn Sơn", title: "Nhà báo"),
      GuestAdded(other, PersonID("khach-8"), name: "Nguyễn Thị Bích"),
      PersonCorrected(site, people[0], name: "Nguyễn Văn Ân", title: "Chủ tịch"),
      PersonCorrected(site, people[1], name: "Trần Thị Bính"),
      PersonClosed(site, people[0], reason: "Chuyển công tác"), PersonClosed(site, people[1]),
      SiteAdded(
        SiteID("phu-quoc"), name: "Phú Quốc", shortName: "Phú Quốc", expected: 7, parent: other),
      SiteAdded(SiteID("con-dao"), name: "Côn Đảo", shortName: "Côn Đảo"),
      SiteClosed(other, reason: "Mất điện cả ngày"), SiteClosed(site),
    ]
  }

  private var list: [any Act] {
    [
      TurnRegistered(
        turn,
        Registration(
          site: site, person: people[1], kind: .pointOfOrder, topic: "Kinh phí", limit: 60)),
      TurnRegistered(turn, Registration(site: other, limit: 180)),
      NameRegistered(
        turn,
        Registration(
          site: other, speaker: "Người ngoài danh sách", kind: .debate, topic: "Đê điều",
          limit: 90)),
      NameRegistered(turn, Registration(site: site, speaker: "Ưng", limit: 180)),
      TurnWithdrawn(turn), TurnMoved(turn, place: 3), SpeakerNamed(turn, people[0]),
    ]
  }

  private var floor: [any Act] {
    [
      TurnCalled(turn), TurnStarted(turn), TurnPaused(turn), TurnResumed(turn), TurnEnded(turn),
      TurnDeferred(turn), TurnExtended(turn, seconds: -60), TurnExtended(turn, seconds: 90),
    ]
  }

  /// People of the site before, and sites of which one has people.
  private var part: PlanPart {
    let people = [
      Person(id: PersonID("p-1"), name: "Hồ Thị Ánh", title: "Bí thư", role: .head),
      Person(id: PersonID("p-2"), name: "Ma Seo Chứ", isSynthetic: true),
    ]
    var commune = Site(id: SiteID("xa-chieng-mung"), name: "Xã Chiềng Mung", shortName: "C. Mung")
    commune.parent = other
    commune.people = [Person(id: PersonID("p-3"), name: "Lò Văn Ún")]
    return PlanPart(people: people, sites: [commune, Site(id: SiteID("xa-phu"), name: "Xã Phù")])
  }

  private var others: [any Act] {
    [
      ItemStarted(item), ItemEnded(item), MeetingCreated(plan), MeetingCreated(plan, parts: 3),
      PlanContinued(part, part: 1, of: 3), PlanContinued(PlanPart(), part: 3, of: 3),
      PhaseChanged(.open),
      PhaseChanged(.takeBreak), PhaseChanged(.resume), PhaseChanged(.close),
      PhaseChanged(.close, ending: turn), Undone(seq: 12, reason: "Nhầm điểm cầu"), Undone(seq: 1),
      Repaired(lines: 12, leftBytes: 340, file: "quarantine/journal-20240419T010512Z-x.jsonl"),
    ]
  }
}

/// Tells whether two acts are of the same kind and content, for expectations.
package func == (left: (any Act)?, right: any Act) -> Bool {
  left?.isSame(as: right) ?? false
}
