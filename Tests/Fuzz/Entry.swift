// Owns the entry that libFuzzer calls. Only built where DIEMCAU_FUZZ is set (README, "Run every
// test"), because the program's `main` is libFuzzer's.

/// Gives one input to the target that its first byte names.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: bytes, count: count)
  _ = Invariants.start
  guard let which = input.first else { return 0 }
  let rest = Array(input.dropFirst())
  switch which % 4 {
  case 0: LineTarget.run(rest)
  case 1: EventTarget.run(rest)
  case 2: FileTarget.run(rest)
  // An opening brace is among these, so that plans and rosters are inputs as they are.
  default: PlanTarget.run(Array(input))
  }
  return 0
}

/// Stands in for the system's function: closing a watch waits some 10 ms for the kernel, and a record
/// opens without one too.
@_cdecl("inotify_init1")
public func noWatch(_ flags: Int32) -> Int32 { -1 }
