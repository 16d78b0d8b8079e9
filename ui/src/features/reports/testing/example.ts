import type { Document, Photo, Report } from "../../../bindings";
import type { Script } from "../../../platform/fake";
import golden from "../../../../../tests/golden/report/every-node.json";

const photo = (id: string, description: Partial<Photo["description"]>): Photo => ({
  id,
  revision: `r-${id}`,
  width: 2560,
  height: 1920,
  taken_on: "2019-02-02T11:42:00",
  description: {
    caption: null,
    alt: null,
    credit: null,
    ownership: null,
    consent: "pending",
    ...description,
  },
});

const shown = "0197b7a0-0000-7000-8000-000000000001";
const incomplete = "0197b7a0-0000-7000-8000-000000000004";

/** A report with every kind of block, two photos, and one of them incomplete. */
export const report: Report = {
  id: "r1",
  event_id: null,
  particulars: {
    title: "Osons les combats communs de la Gauche",
    subtitle: "Rassemblement national des secrétaires de section",
    held_on: "2019-02-02",
    held_until: null,
    place: "Paris",
    author: "Mireille",
    language: "fr",
  },
  body: golden as Document,
  status: "draft",
  published_on: null,
  revision: "r12",
  text_revision: "t12",
  changed_at: "2019-02-08T20:10:00Z",
  photos: [
    photo(shown, {
      caption: "La tribune de la première table ronde",
      alt: "Quatre personnes assises derrière une longue table",
      credit: "Paule Castaing",
      consent: "granted",
    }),
    photo(incomplete, { caption: "Bernardin et Paule dans le train" }),
  ],
  obstacles: [{ photo_id: incomplete, lacks: ["consent", "alternative_text", "credit"] }],
  publications: [],
};

const row = (id: string, title: string, held_on: string, draft = false) => ({
  id,
  title,
  subtitle: null,
  held_on,
  place: "Salle des Halles",
  status: draft ? ("draft" as const) : ("published" as const),
  published_on: draft ? null : held_on,
  changed_at: `${held_on}T20:00:00Z`,
  photos: draft ? 2 : 0,
  excerpt: null,
});

const rows = [
  { ...row("r1", report.particulars.title, "2019-02-02", true), subtitle: report.particulars.subtitle },
  row("r2", "Assemblée de section de janvier", "2019-01-17"),
  row("r3", "Vœux de la section", "2019-01-05"),
  row("r4", "Réunion publique sur le Grand Débat", "2018-12-13"),
];

/** A example section's reports, one with every kind of block. */
export const script: Script = {
  "reports.list": ({ search = "" }) => {
    const found = rows.filter(({ title }) => title.toLowerCase().includes(search.toLowerCase()));
    return { total: found.length, rows: found };
  },
  "reports.read": () => report,
  "reports.write": () => ({ value: "t13", committed: null }),
  "reports.preview": () => "<h1>Osons les combats communs de la Gauche</h1>",
  "tasks.list": () => ({
    total: 1,
    rows: [
      {
        id: "0197b7a0-0000-7000-8000-000000000003",
        title: "Préparer le tractage",
        note: null,
        due_on: "2019-02-16",
        revision: "t1",
        assignee_id: "p1",
        assignee: { id: "p1", name: "Paule Castaing" },
        campaign_id: null,
        event_id: null,
        report_id: "r1",
        organisation_id: null,
        done: false,
        late: false,
      },
    ],
  }),
};
