import {
  Button,
  Checkbox,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useState } from "react";

import { MoneyField, Page, SearchPicker, TimeField } from "../../kit";
import { DateField } from "../../kit/dates";
import { people } from "./people";

export function FieldsPage() {
  const [date, setDate] = useState<string | null>("2019-03-07");
  const [time, setTime] = useState<string | null>("19:30");
  const [money, setMoney] = useState<number | null>(2050);
  const [person, setPerson] = useState<string | null>(null);
  return (
    <Page title="Champs" subtitle="Tout ce qui se remplit.">
      <SimpleGrid cols={2} maw="48rem">
        <TextInput label="Nom" description="Comme sur la carte" placeholder="Berthier" required />
        <TextInput
          label="Adresse électronique"
          defaultValue="amel@"
          error="Cette adresse n’est pas complète. Elle s’écrit ainsi : prenom@exemple.fr."
        />
        <DateField label="Date" value={date} onChange={setDate} />
        <TimeField label="Heure" value={time} onChange={setTime} />
        <MoneyField label="Montant" value={money} onChange={setMoney} />
        <Select label="Qualité" data={["Adhérent·e", "Contact régulier"]} defaultValue="Adhérent·e" />
        <SearchPicker
          label="Responsable"
          name="gallery"
          chosen={person}
          onChoose={setPerson}
          search={async (text) =>
            [1, 2, 3, 4]
              .map((index) => people(index))
              .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
              .map(({ id, name, town }) => ({ key: id, label: name, detail: town, value: name }))
          }
          onCreate={setPerson}
        />
        <Stack gap="xs" pt="xl">
          <Checkbox label="Accepte les courriels" defaultChecked />
          <Switch label="Verrouiller après un quart d’heure" defaultChecked />
        </Stack>
      </SimpleGrid>
      <Textarea label="Remarques" mt="md" maw="48rem" />
      <Group mt="lg">
        <Button>Enregistrer</Button>
        <Button variant="default">Ne rien changer</Button>
        <Button variant="light">Ajouter un mandat</Button>
        <Button variant="subtle">Plus de champs</Button>
        <Button color="rose.6">Effacer</Button>
        <Button disabled>Impossible</Button>
        <Button loading>En cours</Button>
      </Group>
    </Page>
  );
}
