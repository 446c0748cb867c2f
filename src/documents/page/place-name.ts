const authority = /^(?:ubnd|[uủ][ỷy] ban nhân dân|hđnd|hội đồng nhân dân|đảng [uủ][ỷy])\s+/iu;
const levels = /^(phường|xã|thị trấn|quận|huyện|thị xã|thành phố|tỉnh|đặc khu)\s+/iu;

/** The unit's territory as its name says it: «UBND phường Đức Giang» → «phường Đức Giang»; null without an authority before it. */
export function territory(orgUnit: string | null): string | null {
  const name = orgUnit?.normalize("NFC").trim() ?? "";
  const rest = name.replace(authority, "");
  return rest === "" || rest === name ? null : rest;
}

/**
 * The place that stands before the date of a document: «UBND phường Đức Giang» → «Đức Giang». A ward named by a number keeps
 * its level, «Phường 5». Null when the unit's name does not say it.
 */
export function placeName(orgUnit: string | null): string | null {
  const place = territory(orgUnit);
  if (place === null) return null;
  const bare = place.replace(levels, "");
  if (bare === place) return null;
  return /^\d/.test(bare) ? place.charAt(0).toLocaleUpperCase("vi") + place.slice(1) : bare;
}

/** The level of the unit, in small letters: «UBND phường Đức Giang» → «phường»; null when its name does not say it. */
export function levelWord(orgUnit: string | null): string | null {
  return levels.exec(territory(orgUnit) ?? "")?.[1]?.toLocaleLowerCase("vi") ?? null;
}
