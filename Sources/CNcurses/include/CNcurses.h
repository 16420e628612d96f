// Owns what Swift sees of ncurses: the wide functions, and plain functions for what does not import
// (globals, macros, terminfo strings), the crash guard and the signal pipe.

#pragma once

#if !__has_include(<curses.h>)
#error "curses.h is missing: apt-get install -y libncursesw5-dev"
#endif
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <poll.h>
#include <stdbool.h>
#include <termios.h>

/// Opens the terminal of standard input and output; NULL if ncurses does not know the type.
/// A NULL type means the one in the environment.
SCREEN *cn_open(const char *type);

/// The type of terminal that is open can place the cursor; ncurses draws nothing useful without.
bool cn_can_move_cursor(void);

/// Has pastes marked and the number pad send digits, also after Ctrl-Z; call it once keypad() is on.
void cn_modes_enter(void);

/// Ends what cn_modes_enter has begun.
void cn_modes_leave(void);

/// Takes Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O from the line discipline, so that they reach the program.
void cn_free_control_keys(void);

/// Leaves the screen and frees it.
void cn_close(SCREEN *screen);

WINDOW *cn_stdscr(void);
int cn_colours(void);
int cn_rows(void);
int cn_columns(void);

attr_t cn_bold(void);
attr_t cn_dim(void);
attr_t cn_reverse(void);
attr_t cn_underline(void);

/// The columns ncurses will reserve for a code point; -1 for what it cannot draw.
int cn_width(wchar_t character);

/// Arms the guard: a fault of the process then restores the terminal, with the modes that were found
/// on it, before it kills.
void cn_guard_arm(int descriptor, const struct termios *found);

/// Disarms the guard and gives the signals back to their former handlers.
void cn_guard_disarm(void);

/// Opens the pipe through which SIGTERM, SIGINT and SIGHUP are told; -1 if there is none to be had.
/// A signal that was ignored at the start of the program stays ignored.
int cn_signals_open(void);

/// The first signal that arrived; 0 for none.
int cn_signals_received(void);

/// Holds back, or lets through again, the signals whose handlers belong to ncurses: SIGWINCH, SIGTSTP.
void cn_signals_defer(bool deferred);

/// poll(2), during which the deferred signals arrive; no end of waiting for a negative number of
/// milliseconds.
int cn_wait(struct pollfd *entries, nfds_t count, long milliseconds);
