import type { ImportRow, Meaning, Verdict } from "../../../bindings";
import { committedBy, type Script } from "../../../platform/fake";

const columns: [string, Meaning, string[]][] = [
  ["N° adhérent", "member_number", ["410000", "410007", "410014"]],
  ["NOM", "family_name", ["DUBOIS", "DE LA TOUR", "LEMAIRE"]],
  ["Prénom", "given_name", ["Zoé", "Ugo", "Véronique"]],
  ["Né(e) le", "born_on", ["06/07/1941", "14/08/1954", "25/02/1986"]],
  [
    "Adresse",
    "street",
    ["Résidence « Les Œillets »\nBât. B, appt 12\n4 rue Émile-Zola", "60 allée des Mûriers"],
  ],
  ["Code postal", "postcode", ["97110", "1000", "2A004"]],
  ["Portable", "mobile", ["0620936754", "614898762", "+33 (0)7 82 17 92 91"]],
  ["E-mail", "email", ["zoe.dubois@exemple.fr", "veronique@courriel.example"]],
  ["Carte vitale", "ignored", []],
  ["Observations", "note", ["Ne plus appeler le soir ; dit « Nanou »"]],
];

const row = (number: number, verdict: Verdict, name: string, rest: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  verdict,
  name,
  differences: [],
  issues: [],
  doubt: null,
  candidates: [],
  chosen: false,
  shares_email: false,
  ...rest,
});

const rows: Record<Verdict, ImportRow[]> = {
  new: [
    row(3, "new", "Ugo De La Tour", {
      differences: [
        { field: "city", old: null, new: { is: "text", value: "Pointe-à-Pitre" } },
        { field: "born_on", old: null, new: { is: "day", value: "1954-08-14" } },
        { field: "dues", old: null, new: { is: "dues", value: { year: 2017, amount_cents: 3600 } } },
      ],
      shares_email: true,
    }),
  ],
  changed: [
    row(2, "changed", "Zoé Dubois", {
      differences: [
        {
          field: "street",
          old: { is: "text", value: "12 allée des Mûriers" },
          new: { is: "text", value: "3 rue du Lavoir" },
        },
        { field: "mobile", old: null, new: { is: "text", value: "0614898762" } },
        { field: "newsletter", old: null, new: { is: "answer", value: "yes" } },
      ],
    }),
  ],
  same: [row(4, "same", "Véronique Lemaire")],
  doubtful: [
    row(7, "doubtful", "Théo Diallo", {
      doubt: "same_name",
      differences: [
        { field: "postcode", old: null, new: { is: "text", value: "06600" } },
        { field: "mobile", old: null, new: { is: "text", value: "0648950262" } },
      ],
      candidates: [
        {
          choice: { is: "person", id: "p1" },
          name: "Théo DIALLO",
          details: [
            { field: "born_on", old: null, new: { is: "day", value: "1952-12-15" } },
            { field: "city", old: null, new: { is: "text", value: "Nice" } },
          ],
        },
      ],
    }),
  ],
  refused: [
    row(17, "refused", "Ibrahim Mercier", {
      issues: [{ column: 7, reason: "email_unreadable", text: "pas d'adresse" }],
    }),
    row(242, "refused", "", { issues: [{ column: null, reason: "totals_row", text: "" }] }),
  ],
};

const remarks = {
  phones_repaired: 51,
  postcodes_repaired: 1,
  cells_to_note: 0,
  dates_to_note: 0,
  emails_shared: 2,
  resigned: 1,
  deceased: 1,
  transferred: 1,
  left_otherwise: 0,
  dues: 210,
  dues_to_note: 25,
  consents: 0,
};

/** A file of people as the program would recognise it. */
export const script: Script = {
  "import.look": () => ({
    name: "adherents-export.csv",
    table: {
      layout: { format: { kind: "csv", encoding: "windows1252", separator: "semicolon" }, header_row: 1 },
      sheets: [],
      columns: columns.map(([name]) => name),
      samples: [0, 1, 2].map((at) => ({
        number: at + 2,
        cells: columns.map(([, , cells]) => cells[at] ?? ""),
      })),
    },
    mapping: { columns: columns.map(([, meaning]) => meaning), category: "member" },
  }),
  "import.preview": () => ({
    preview: "preview",
    counts: { rows: 238, new: 235, changed: 1, same: 1, doubtful: 1, refused: 2, remarks },
  }),
  "import.choose": () => ({
    preview: "chosen",
    counts: { rows: 238, new: 235, changed: 2, same: 1, doubtful: 0, refused: 2, remarks },
  }),
  "import.rows": ({ verdict, offset }) => ({
    total: rows[verdict].length,
    rows: rows[verdict].slice(offset),
  }),
  "import.run": () => ({
    value: { rows: 238, new: 235, changed: 1, same: 1, doubtful: 1, refused: 2, remarks },
    committed: committedBy({ kind: "people.import", count: 236 }),
  }),
  "import.save_refused": () => ({ rows: 3 }),
};
