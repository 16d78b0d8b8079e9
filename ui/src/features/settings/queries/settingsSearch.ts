export const PARTS = ["section", "computer", "file", "about"] as const;
export type SettingsPart = (typeof PARTS)[number];

/** The search parameters of the settings: their tab, by default that of the section. */
export interface SettingsSearch {
  part?: SettingsPart;
}

export function parseSettingsSearch({ part }: Record<string, unknown>): SettingsSearch {
  const known = PARTS.find((one) => one === part);
  return known === undefined || known === "section" ? {} : { part: known };
}
