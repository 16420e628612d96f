#pragma once
#include <pty.h>
#include <spawn.h>
#include <sys/pidfd.h>

#if !__has_include(<vterm.h>)
#error "vterm.h is missing, which the tests need: apt-get install -y libvterm-dev (diemcau alone does without: swift build --product diemcau)"
#endif
#include <vterm.h>

// In glibc since 2.34, but hidden from Swift's Glibc module by its feature macros.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
