import { Group, SimpleGrid, Stack, Title } from "@mantine/core";

import { Board, Card, Gauge, Page } from "../../kit";
import { Sparkline, TrendChart } from "../../kit/charts";

export function CardsRoom() {
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
          <Group>
            Adhérent·es <Sparkline label="De 91 à 79 en un an" values={trend} /> <strong>79</strong>
          </Group>
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
        <Board
          label="Chantiers"
          columns={[
            {
              key: "a",
              title: "Grand débat",
              cards: ["Écoute au marché", "Porte-à-porte, quartier des Tilleuls"],
            },
            { key: "b", title: "ISF", cards: ["Écrire aux sénateurs"] },
            { key: "c", title: "Européennes", cards: [], empty: "Aucune action prévue." },
          ]}
          cardKey={(card) => card}
        >
          {(card) => <Card>{card}</Card>}
        </Board>
      </Stack>
    </Page>
  );
}
