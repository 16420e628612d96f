#pragma once
#include <pty.h>
#include <spawn.h>
#include <sys/pidfd.h>
#include <vterm.h>

// In glibc since 2.34, but hidden from Swift's Glibc module by its feature macros.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
