import { Badge } from "@mantine/core";

import { PhoneText, type Column, type PartReader } from "../../kit";

interface Person {
  id: string;
  name: string;
  kind: string;
  town: string;
  phone: string;
}

const FIRST = ["Amel", "Bruno", "Chloé", "Driss", "Élise", "Farid", "Geneviève", "Hugo", "Inès", "Jean-Marc"];
const LAST = ["Berthier", "Cohen", "Delorme", "Essaïdi", "Fontaine", "Garnier", "Hamel", "Ibarra", "Joly"];
const TOWNS = ["Valmont-sur-Loire", "Saint-Aubin", "Les Tilleuls"];

export function people(index: number): Person {
  return {
    id: String(index),
    name: `${LAST[index % LAST.length] ?? ""} ${FIRST[index % FIRST.length] ?? ""}`,
    kind: index % 4 === 3 ? "Contact régulier" : "Adhérent·e",
    town: TOWNS[index % TOWNS.length] ?? "",
    phone: `+336${String(10_000_000 + index * 7919).slice(0, 8)}`,
  };
}

export const columns: Column<Person>[] = [
  {
    key: "name",
    header: "Nom",
    cell: ({ name }) => <strong>{name}</strong>,
    width: "minmax(12rem, 2fr)",
    sortable: true,
  },
  {
    key: "kind",
    header: "Qualité",
    cell: ({ kind }) => (
      <Badge variant="light" color={kind.startsWith("C") ? "gray" : "honey"}>
        {kind}
      </Badge>
    ),
    width: "12rem",
  },
  { key: "town", header: "Commune", cell: ({ town }) => town, sortable: true, width: "minmax(10rem, 1fr)" },
  {
    key: "phone",
    header: "Téléphone",
    cell: ({ phone }) => <PhoneText number={phone} />,
    width: "11rem",
    align: "end",
  },
];

const TOTAL = 100_000;

export const readPeople: PartReader<Person> = (offset, limit) => ({
  queryKey: ["gallery", offset, limit],
  queryFn: async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return {
      total: TOTAL,
      rows: Array.from({ length: Math.min(limit, TOTAL - offset) }, (_, index) => people(offset + index)),
    };
  },
});
