export const PARTS = ["section", "computer", "file", "about"] as const;
export type SettingsPart = (typeof PARTS)[number];

/** Which part of the settings stands in the address; the section's own when none does. */
export interface SettingsSearch {
  part?: SettingsPart;
}

export function parseSettingsSearch({ part }: Record<string, unknown>): SettingsSearch {
  const known = PARTS.find((one) => one === part);
  return known === undefined || known === "section" ? {} : { part: known };
}
