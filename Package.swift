// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// What is only built for fuzzing, since libFuzzer brings the program's `main` (see the README).
let fuzzing: [Target] =
  Context.environment["DIEMCAU_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "diemcau-fuzz",
      dependencies: [
        "Desk", "Journal", "Plans", "Roster", "StrictJSON", "Summary", "Terminal", "Words",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Tests/Fuzz", exclude: ["Seeds", "words.dict"], swiftSettings: settings)
  ]

/// A room of the house: a target of Swift under Sources/.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one room, in a folder of the room's name.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], goldens: Bool = false
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)",
    exclude: goldens ? ["Goldens"] : [], swiftSettings: settings)
}

let package = Package(
  name: "diemcau",
  products: [.executable(name: "diemcau", targets: ["diemcau"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // The ground floor: no room here imports another.
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CResources"),
    room("RosterText"),
    room("StrictJSON"),
    room("Words"),

    // The model, and the terminal that knows nothing of it.
    room("Roster", ["RosterText", "StrictJSON", "Words"]),
    room("Terminal", ["CNcurses", "RosterText"]),

    // What goes in and out of the model.
    room(
      "Journal",
      [
        "Roster", "RosterText", "StrictJSON", "Words",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room("Plans", ["CResources", "Roster", "RosterText", "StrictJSON", "Words"]),
    room("Summary", ["Roster", "RosterText", "StrictJSON", "Words"]),

    // The screens, and the program.
    room(
      "Desk",
      ["Journal", "Plans", "Roster", "RosterText", "StrictJSON", "Summary", "Terminal", "Words"]),
    .executableTarget(
      name: "diemcau",
      dependencies: [
        "Desk", "Journal", "Plans", "Roster", "RosterText", "StrictJSON", "Summary", "Terminal",
        "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests, in the order of the rooms.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "Support", dependencies: ["CVTerm", "Roster", "RosterText", "Terminal"],
      path: "Tests/Support",
      swiftSettings: settings),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    .executableTarget(
      name: "append-probe", dependencies: ["Journal", "Roster"], path: "Tests/AppendProbe",
      swiftSettings: settings),
    .executableTarget(
      name: "diemcau-bench", dependencies: ["Journal", "Plans", "Roster", "Words"],
      path: "Tests/Benchmark", swiftSettings: settings),
    tests("RosterTextTests", ["RosterText", "Support"]),
    tests("StrictJSONTests", ["StrictJSON"]),
    tests("RosterTests", ["Roster", "Support", "Words"]),
    tests("TerminalTests", ["Support", "Terminal", "terminal-probe"]),
    tests(
      "JournalTests", ["Journal", "Roster", "RosterText", "StrictJSON", "Support", "Words"]),
    tests("PlansTests", ["Plans", "Roster", "RosterText", "StrictJSON", "Support", "Words"]),
    tests(
      "SummaryTests", ["Plans", "Roster", "StrictJSON", "Summary", "Support", "Words"],
      goldens: true),
    tests(
      "DeskTests",
      ["Desk", "Journal", "Plans", "Roster", "RosterText", "Support", "Terminal", "Words"],
      goldens: true),
    tests(
      "EndToEndTests",
      ["CVTerm", "Support", "diemcau", .product(name: "Crypto", package: "swift-crypto")],
      goldens: true),
    tests("FaultTests", ["Journal", "Roster", "Support", "Terminal", "append-probe", "diemcau"]),
  ] + fuzzing,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
