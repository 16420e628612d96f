// Embeds the files of Resources/ in the program, which stays one file that can be moved.
#include "CResources.h"

static const unsigned char roster_2024[] = {
#embed "../../Resources/rosters/2024.json"
};

static const unsigned char roster_2025[] = {
#embed "../../Resources/rosters/2025.json"
};

static const unsigned char briefing_2024_04_19[] = {
#embed "../../Resources/briefings/2024-04-19.json"
};

const unsigned char *diemcau_resource_roster_2024(size_t *length) {
  *length = sizeof roster_2024;
  return roster_2024;
}

const unsigned char *diemcau_resource_roster_2025(size_t *length) {
  *length = sizeof roster_2025;
  return roster_2025;
}

const unsigned char *diemcau_resource_briefing_2024_04_19(size_t *length) {
  *length = sizeof briefing_2024_04_19;
  return briefing_2024_04_19;
}
