import { Button, Tabs } from "@mantine/core";
import { useState } from "react";

import { EmptyState, SidePanelArea } from "../../kit";
import { CardsPage } from "./CardsPage";
import { FieldsPage } from "./FieldsPage";
import { TablePage } from "./TablePage";
import { NoticesPage } from "./NoticesPage";

/** Every piece of the kit, to be looked at. */
export function Gallery() {
  const [tab, setTab] = useState(location.hash.slice(1) || "table");
  return (
    <div style={{ display: "flex", height: "100%" }}>
      <SidePanelArea>
        <main style={{ height: "100%" }}>
          <Tabs value={tab} onChange={(next) => setTab(next ?? "table")} keepMounted={false} h="100%">
            <Tabs.List>
              {["table", "fields", "cards", "notices", "empty"].map((name) => (
                <Tabs.Tab key={name} value={name}>
                  {name}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="table" h="calc(100% - 3rem)">
              <TablePage />
            </Tabs.Panel>
            <Tabs.Panel value="fields">
              <FieldsPage />
            </Tabs.Panel>
            <Tabs.Panel value="cards">
              <CardsPage />
            </Tabs.Panel>
            <Tabs.Panel value="notices">
              <NoticesPage />
            </Tabs.Panel>
            <Tabs.Panel value="empty">
              <EmptyState
                title="Personne pour l’instant"
                primary={<Button>Importer un fichier</Button>}
                secondary={<Button variant="default">Découvrir avec un exemple</Button>}
              >
                Ici se trouvent les adhérent·es et les contacts de la section. Commencez par votre fichier,
                quel qu’il soit.
              </EmptyState>
            </Tabs.Panel>
          </Tabs>
        </main>
      </SidePanelArea>
    </div>
  );
}
