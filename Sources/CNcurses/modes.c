// Owns the modes ncurses does not know: marked pastes, the number pad, and what others left on, also
// through Ctrl-Z.

#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static struct sigaction former;

static void tell(const char *sequence) {
  // Not by putp, whose bytes wait in stdio for the end of the program.
  ssize_t written = write(STDOUT_FILENO, sequence, strlen(sequence));
  (void)written;
}

// What a program that died may have left on: reports of the mouse (X10, VT200, buttons, any motion;
// UTF-8, SGR and urxvt forms) and of the focus. A click must not come as keys.
static const char others[] =
    "\033[?9l\033[?1000l\033[?1002l\033[?1003l\033[?1004l\033[?1005l\033[?1006l\033[?1015l";

static void enter(void) {
  tell(others);
  tell("\033[?2004h");
  // Application mode of the number pad makes PuTTY send sequences where a digit was pressed.
  if (keypad_xmit != NULL && strstr(keypad_xmit, "\033=") != NULL) tell("\033>");
}

static void leave(void) {
  tell("\033[?2004l");
}

// The handler of ncurses leaves the screen, stops the process and comes back when it goes on. It runs
// only while the program waits (see signals.c), so it is as safe as a call from the loop.
static void on_stop(int signal) {
  int error = errno;
  leave();
  former.sa_handler(signal);
  enter();
  errno = error;
}

void cn_modes_enter(void) {
  enter();
  sigaction(SIGTSTP, NULL, &former);
  bool is_ours_to_wrap = former.sa_handler != SIG_IGN && former.sa_handler != SIG_DFL;
  if (!is_ours_to_wrap) return;
  struct sigaction action = former;
  action.sa_handler = on_stop;
  sigaction(SIGTSTP, &action, NULL);
}

void cn_modes_leave(void) {
  leave();
  sigaction(SIGTSTP, &former, NULL);
}
