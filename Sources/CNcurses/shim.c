// Owns the access to ncurses' globals and macros, and the modes of the line discipline.

#define _GNU_SOURCE
#include "CNcurses.h"

#include <stdio.h>
#include <term.h>
#include <wchar.h>

SCREEN *cn_open(const char *type) {
  // The terminal knows its size best: an exported LINES or COLUMNS would outlive a resize. (Without
  // use_env ncurses does not ask again when the size changes.)
  use_env(TRUE);
  use_tioctl(TRUE);
  return newterm(type, stdout, stdin);
}

bool cn_can_move_cursor(void) {
  return cursor_address != NULL;
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
