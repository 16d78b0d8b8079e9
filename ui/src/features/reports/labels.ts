import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { PhotoConsent, PhotoLack, ReportSessionKind, SpeakerRole } from "../../bindings";
import type { ValueLabels } from "../../platform";

export const sessionKindLabels: Record<ReportSessionKind, MessageDescriptor> = {
  plenary: msg`Plénière`,
  round_table: msg`Table ronde`,
  workshop: msg`Atelier`,
  address: msg`Intervention`,
  break: msg`Pause`,
};

export const speakerRoleLabels: Record<SpeakerRole, MessageDescriptor> = {
  moderator: msg`anime`,
  speaker: msg`intervient`,
};

export const consentLabels: Record<PhotoConsent, MessageDescriptor> = {
  not_needed: msg`Pas nécessaire : foule ou événement public`,
  granted: msg`Accordé par toutes les personnes reconnaissables`,
  pending: msg`À demander`,
  refused: msg`Refusé par quelqu’un`,
};

export const lackLabels: Record<PhotoLack, MessageDescriptor> = {
  picture: msg`cette photo n’est plus là : retirez-la du texte`,
  consent: msg`l’accord des personnes est à demander`,
  consent_refused: msg`quelqu’un préfère ne pas paraître : retirez-la du texte`,
  alternative_text: msg`il manque ce qu’elle montre`,
  credit: msg`il manque qui l’a prise`,
};

/** How the particulars of a report are said: a language by its own name. */
export const particularsValueLabels: ValueLabels<"reports.rename"> = {
  language: { fr: "Français", en: "English" },
};

/** How the fields of a photo are said. */
export const photoValueLabels: ValueLabels<"photos.describe"> = { consent: consentLabels };
