// Owns the entry of the program: arguments in, exit code out.

import Glibc

exit(Program.run(Array(CommandLine.arguments.dropFirst())))
