import { SimpleGrid, Stack, Title } from "@mantine/core";

import { Card, Gauge, Page } from "../../kit";
import { TrendChart } from "../../kit/charts";

export function CardsPage() {
  const trend = [91, 90, 92, 88, 86, 85, 87, 84, 80, 81, 78, 79];
  const months = [
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
    "janv.",
    "févr.",
  ];
  return (
    <Page title="Cette semaine" subtitle="Du lundi 4 au dimanche 10 mars">
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card>
          <Gauge
            label="Rétablissons l’ISF"
            value={103}
            goal={185}
            unit="parlementaires"
            stages={[
              { at: 60, label: "Dépôt" },
              { at: 185, label: "Saisine" },
            ]}
          />
        </Card>
        <Card urgent>
          <Title order={2} size="h3">
            Réunion de section, jeudi 7 mars, 19 h 30
          </Title>
          <p>Deux créneaux n’ont encore personne.</p>
        </Card>
      </SimpleGrid>
      <Stack mt="md">
        <Card>
          <TrendChart
            title="Adhérent·es à jour"
            unit="Adhérent·es"
            summary="12 de moins qu’il y a un an"
            points={trend.map((value, index) => ({ label: months[index] ?? "", value }))}
          />
        </Card>
      </Stack>
    </Page>
  );
}
