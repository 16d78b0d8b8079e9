import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { ValueLabels } from "../../platform";

/** The zones in which sections of the party live, by the names people give them; the others stand below under their own. */
export const knownZones: readonly { zone: string; label: MessageDescriptor }[] = [
  { zone: "Europe/Paris", label: msg`France métropolitaine` },
  { zone: "America/Guadeloupe", label: msg`Guadeloupe` },
  { zone: "America/Cayenne", label: msg`Guyane` },
  { zone: "Indian/Reunion", label: msg`La Réunion` },
  { zone: "America/Martinique", label: msg`Martinique` },
  { zone: "Indian/Mayotte", label: msg`Mayotte` },
  { zone: "Pacific/Noumea", label: msg`Nouvelle-Calédonie` },
  { zone: "Pacific/Tahiti", label: msg`Polynésie française` },
  { zone: "America/Miquelon", label: msg`Saint-Pierre-et-Miquelon` },
  { zone: "Pacific/Wallis", label: msg`Wallis-et-Futuna` },
];

/** How the fields of the section are said. */
export const sectionValueLabels: ValueLabels<"section.change"> = {
  zone: (zone) => knownZones.find((known) => known.zone === zone)?.label ?? null,
};

/** Zones of the rest of the world, and the present one even when this machine does not list it. */
export function otherZones(present: string): string[] {
  const known = new Set(knownZones.map(({ zone }) => zone));
  return [...new Set([...Intl.supportedValuesOf("timeZone"), present])]
    .filter((zone) => !known.has(zone))
    .sort();
}
