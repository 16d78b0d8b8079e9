import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";

import {
  FilterChips,
  noSelection,
  Page,
  SearchField,
  SidePanel,
  Skeletons,
  VirtualTable,
  type Selection,
} from "../../kit";
import { columns, people, readPeople } from "./people";

const kinds = [
  { key: "member", label: "Adhérent·es", count: "72" },
  { key: "regular", label: "Contacts réguliers", count: "18" },
  { key: "late", label: "Cotisation à renouveler", count: "9" },
] as const;

export function TablePage() {
  const [selection, setSelection] = useState<Selection>(noSelection);
  const [sort, setSort] = useState({ key: "name", descending: false });
  const [open, setOpen] = useState<string>();
  const [chosen, setChosen] = useState<("member" | "regular" | "late")[]>(["member"]);
  const [search, setSearch] = useState("");
  return (
    <Page
      fill
      title="Personnes"
      subtitle="100 000 adhérent·es et contacts"
      actions={
        <>
          <Button variant="default">Importer</Button>
          <Button>Nouvelle personne</Button>
        </>
      }
    >
      <Stack h="100%" pb="lg">
        <Group>
          <SearchField label="Chercher une personne" value={search} onChange={setSearch} />
          <FilterChips label="Filtres" filters={kinds} value={chosen} onChange={setChosen} />
        </Group>
        <div style={{ flex: 1, minHeight: 0 }}>
          <VirtualTable
            label="Personnes"
            columns={columns}
            read={readPeople}
            rowId={({ id }) => id}
            rowName={({ name }) => name}
            sort={sort}
            onSort={setSort}
            selection={selection}
            onSelect={setSelection}
            onOpen={({ id }) => setOpen(id)}
            current={open}
          />
        </div>
      </Stack>
      {open !== undefined && (
        <SidePanel
          title={people(Number(open)).name}
          subtitle="Adhérente depuis mars 2012"
          onClose={() => setOpen(undefined)}
          actions={
            <>
              <Button>Modifier</Button>
              <Button variant="default">Noter un paiement</Button>
            </>
          }
        >
          <Skeletons shape="form" />
        </SidePanel>
      )}
    </Page>
  );
}
