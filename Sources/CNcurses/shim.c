// Owns the access to ncurses' globals, macros and terminfo strings.

#define _GNU_SOURCE
#include "CNcurses.h"

#include <stdio.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

SCREEN *cn_open(const char *type) {
  // The size is asked of the terminal alone: an exported LINES or COLUMNS would outlive a resize.
  use_env(FALSE);
  use_tioctl(TRUE);
  return newterm(type, stdout, stdin);
}

bool cn_can_move_cursor(void) {
  return cursor_address != NULL;
}

// ncurses writes these strings itself when the program is suspended, resumed and closed, from inside
// its own signal handler; that is the only place where the paste mode can follow the screen.
static char enter_screen[128];
static char leave_screen[128];
static char keypad_on[128];

static void join(char *into, size_t size, const char *first, const char *second) {
  snprintf(into, size, "%s%s", first ? first : "", second ? second : "");
}

void cn_adapt_terminal(void) {
  join(enter_screen, sizeof enter_screen, enter_ca_mode, "\033[?2004h");
  join(leave_screen, sizeof leave_screen, "\033[?2004l", exit_ca_mode);
  enter_ca_mode = enter_screen;
  exit_ca_mode = leave_screen;
  // newterm has entered the screen already.
  putp("\033[?2004h");

  // Application mode of the number pad makes PuTTY send sequences where a digit was pressed.
  if (keypad_xmit != NULL) {
    join(keypad_on, sizeof keypad_on, keypad_xmit, NULL);
    char *application = strstr(keypad_on, "\033=");
    if (application != NULL) memmove(application, application + 2, strlen(application + 2) + 1);
    keypad_xmit = keypad_on;
  }
}

void cn_free_control_keys(void) {
  struct termios modes;
  if (tcgetattr(fileno(stdout), &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)IXON;
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  if (tcsetattr(fileno(stdout), TCSADRAIN, &modes) == 0) def_prog_mode();
}

void cn_close(SCREEN *screen) {
  endwin();
  delscreen(screen);
}

WINDOW *cn_stdscr(void) { return stdscr; }
int cn_colours(void) { return COLORS; }
int cn_rows(void) { return getmaxy(stdscr); }
int cn_columns(void) { return getmaxx(stdscr); }

attr_t cn_bold(void) { return A_BOLD; }
attr_t cn_dim(void) { return A_DIM; }
attr_t cn_reverse(void) { return A_REVERSE; }
attr_t cn_underline(void) { return A_UNDERLINE; }

int cn_width(wchar_t character) { return wcwidth(character); }
