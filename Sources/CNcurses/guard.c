// Owns the crash guard: a fault leaves the terminal as it was found, then kills as it would have.

#define _GNU_SOURCE
#include "CNcurses.h"

#include <signal.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static const int faults[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
enum { fault_count = sizeof faults / sizeof faults[0] };

static struct sigaction former[fault_count];
static struct termios modes;
static char restoring[512];
static size_t restoring_length;
static int terminal = -1;
static volatile sig_atomic_t armed;
// A stack that has overflowed cannot carry a handler.
static char stack[65536];

static void on_fault(int signal) {
  if (armed) {
    armed = 0;
    ssize_t written = write(terminal, restoring, restoring_length);
    (void)written;
    tcsetattr(terminal, TCSANOW, &modes);
  }
  // SA_RESETHAND has put the default back; this fires as soon as the handler returns, also where the
  // instruction itself would not fault a second time.
  raise(signal);
}

// Appends a terminfo string without its padding marks ("$<5>"), which only tputs understands.
static void append(const char *string) {
  if (string == NULL) return;
  while (*string != 0 && restoring_length < sizeof restoring) {
    const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
    if (end != NULL) {
      string = end + 1;
    } else {
      restoring[restoring_length++] = *string++;
    }
  }
}

void cn_guard_arm(int descriptor, const struct termios *found) {
  terminal = descriptor;
  modes = *found;

  restoring_length = 0;
  append("\033[?2004l");
  append(exit_attribute_mode);
  append(cursor_normal);
  append(keypad_local);
  append(exit_ca_mode);

  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = on_fault, .sa_flags = SA_RESETHAND | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  armed = 1;
  for (int index = 0; index < fault_count; index++) {
    sigaction(faults[index], &action, &former[index]);
  }
}

void cn_guard_disarm(void) {
  if (!armed) return;
  armed = 0;
  for (int index = 0; index < fault_count; index++) {
    sigaction(faults[index], &former[index], NULL);
  }
}
