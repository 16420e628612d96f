// The files of Resources/ that the program carries within itself, each reached by a function because
// Swift imports neither an array of this size nor one without a size.
#pragma once

#include <stddef.h>

#pragma clang assume_nonnull begin

/// Returns the roster of the hall and the 52 unions of 2024 as UTF-8 JSON, alive as long as the
/// program and not ended by a NUL.
///
/// - Parameter length: Receives the size in bytes.
const unsigned char *diemcau_resource_roster_2024(size_t *length);

/// Returns the roster of the hall and the 34 units since 2025 as UTF-8 JSON, alive as long as the
/// program and not ended by a NUL.
///
/// - Parameter length: Receives the size in bytes.
const unsigned char *diemcau_resource_roster_2025(size_t *length);

/// Returns the plan of the briefing of 19 April 2024 as UTF-8 JSON, alive as long as the program
/// and not ended by a NUL.
///
/// - Parameter length: Receives the size in bytes.
const unsigned char *diemcau_resource_briefing_2024_04_19(size_t *length);

#pragma clang assume_nonnull end
