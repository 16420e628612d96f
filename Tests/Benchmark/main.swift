// Owns the order of the measurements; each runs in a process of its own, so that its time and its
// memory are its own.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  if let task = Task(arguments) {
    try task.run()
  } else {
    try Comparison(arguments).run()
  }
} catch {
  print("diemcau-bench: \(error)")
  exit(1)
}
