// Owns the signals: those that ask the program to end reach its loop through a pipe, those of ncurses
// arrive only while it waits.

#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static int ends[2] = {-1, -1};
static volatile sig_atomic_t received;

static void on_signal(int signal) {
  int error = errno;
  if (received == 0) received = signal;
  ssize_t written = write(ends[1], "", 1);
  (void)written;
  errno = error;
}

int cn_signals_open(void) {
  if (ends[0] >= 0) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  const int signals[] = {SIGTERM, SIGINT, SIGHUP};
  for (int index = 0; index < 3; index++) {
    struct sigaction former;
    sigaction(signals[index], NULL, &former);
    if (former.sa_handler == SIG_IGN) continue;
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    sigaction(signals[index], &action, NULL);
  }
  return ends[0];
}

int cn_signals_received(void) { return received; }

// Run anywhere else, ncurses' handlers could meet half a drawing, and a change of size between
// reading and waiting would go unnoticed until the next key.
static const int deferred_signals[] = {SIGWINCH, SIGTSTP};

void cn_signals_defer(bool deferred) {
  sigset_t signals;
  sigemptyset(&signals);
  for (int index = 0; index < 2; index++) sigaddset(&signals, deferred_signals[index]);
  sigprocmask(deferred ? SIG_BLOCK : SIG_UNBLOCK, &signals, NULL);
}

int cn_wait(struct pollfd *entries, nfds_t count, long milliseconds) {
  sigset_t mask;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  for (int index = 0; index < 2; index++) sigdelset(&mask, deferred_signals[index]);
  const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  return ppoll(entries, count, milliseconds < 0 ? NULL : &time, &mask);
}
