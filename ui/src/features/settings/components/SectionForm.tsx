import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useEffectEvent } from "react";

import type { Section } from "../../../bindings";
import { RestoredNotice, useEditForm } from "../../../platform";
import { knownZones, otherZones, sectionValueLabels } from "../labels";

/** The section's particulars, as they stand on what it prints and publishes. */
export function SectionForm({ section }: { section: Section }) {
  const { t, i18n } = useLingui();
  const initial = valuesOf(section);
  const form = useForm({
    initialValues: initial,
    validate: { name: (value) => (value.trim() === "" ? t`Donnez un nom à la section.` : null) },
  });
  const edit = useEditForm({
    command: "section.change",
    record: section,
    form,
    initial,
    fields: ({ name, city, site, zone }) => ({
      name: name.trim(),
      zone,
      city: city.trim() || null,
      site: site.trim() || null,
    }),
    valueLabels: sectionValueLabels,
  });
  // What was undone or changed elsewhere shows here too, unless something is being typed: that is settled when it is saved.
  const isBehind = edit.begunFrom !== section.revision && !edit.isChanged;
  const restart = useEffectEvent(() => edit.restart());
  useEffect(() => {
    if (isBehind) restart();
  }, [isBehind]);
  const zones = [
    {
      group: t`France`,
      items: knownZones.map(({ zone, label }) => ({ value: zone, label: i18n._(label) })),
    },
    {
      group: t`Ailleurs`,
      items: otherZones(section.zone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
    },
  ];

  return (
    <form noValidate onSubmit={form.onSubmit((values) => edit.send(values))}>
      <Stack gap="lg" maw="56rem">
        <RestoredNotice draft={edit.draft} onRestart={edit.restart} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} verticalSpacing="lg">
          <TextInput
            label={t`Nom de la section`}
            description={t`Tel qu’il paraît en tête de vos documents.`}
            {...form.getInputProps("name")}
          />
          <TextInput
            label={t`Commune`}
            description={t`D’où la section écrit et se réunit.`}
            {...form.getInputProps("city")}
          />
          <TextInput
            label={t`Blog ou site`}
            description={t`Imprimé au bas des comptes rendus.`}
            placeholder="https://"
            inputMode="url"
            {...form.getInputProps("site")}
          />
          <Select
            size="md"
            label={t`Fuseau horaire`}
            description={t`L’heure de vos réunions, où que soit l’ordinateur.`}
            data={zones}
            searchable
            allowDeselect={false}
            nothingFoundMessage={t`Aucun fuseau de ce nom`}
            {...form.getInputProps("zone")}
          />
        </SimpleGrid>
        <Group>
          <Button type="submit" loading={edit.isPending} disabled={!edit.draft.ready}>
            <Trans>Enregistrer</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const valuesOf = ({ name, city, site, zone }: Section) => ({
  name,
  city: city ?? "",
  site: site ?? "",
  zone,
});
