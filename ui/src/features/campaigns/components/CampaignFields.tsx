import { useLingui } from "@lingui/react/macro";
import {
  Group,
  Input,
  SegmentedControl,
  SimpleGrid,
  Textarea,
  TextInput,
  UnstyledButton,
} from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconCheck } from "@tabler/icons-react";
import { useId } from "react";

import { labelOptions } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { PersonPicker } from "../../people";
import type { CampaignValues } from "../actions/campaignForm";
import colourClasses from "./colours.module.css";
import { campaignStateLabels, colourLabels } from "../labels";
import classes from "./CampaignFields.module.css";

interface CampaignFieldsProps<Values extends CampaignValues> {
  form: UseFormReturnType<Values>;
}

/** What a campaign is: how far, until when, led by whom, in which colour. */
export function CampaignFields<Values extends CampaignValues>({ form }: CampaignFieldsProps<Values>) {
  const { t, i18n } = useLingui();
  const chosen = form.values.colour;
  const [stateLabel, colourLabel] = [useId(), useId()];
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t`Début`} {...form.getInputProps("starts_on")} value={form.values.starts_on} />
        <DateField label={t`Fin`} {...form.getInputProps("ends_on")} value={form.values.ends_on} />
      </SimpleGrid>
      <PersonPicker label={t`Responsable`} {...form.getInputProps("lead")} value={form.values.lead} />
      <Input.Wrapper label={t`État`} labelElement="div" labelProps={{ id: stateLabel }}>
        <SegmentedControl
          fullWidth
          aria-labelledby={stateLabel}
          data={labelOptions(campaignStateLabels, (message) => i18n._(message))}
          {...form.getInputProps("state")}
        />
      </Input.Wrapper>
      <Input.Wrapper
        label={t`Couleur`}
        labelElement="div"
        labelProps={{ id: colourLabel }}
        description={t`Sans choix, une couleur que nul autre chantier ne porte.`}
      >
        <Group gap="xs" ml="-0.5rem" role="group" aria-labelledby={colourLabel}>
          {labelOptions(colourLabels, (message) => i18n._(message)).map(({ value, label }) => (
            <UnstyledButton
              key={value}
              className={classes.colour}
              aria-label={label}
              title={label}
              aria-pressed={chosen === value}
              onClick={() =>
                form.setFieldValue("colour" as never, (chosen === value ? null : value) as never)
              }
            >
              <span className={colourClasses.mark} data-campaign={value} />
              {chosen === value && <IconCheck className={classes.check} size="1rem" aria-hidden="true" />}
            </UnstyledButton>
          ))}
        </Group>
      </Input.Wrapper>
      <Textarea label={t`En quelques mots`} {...form.getInputProps("summary")} />
    </>
  );
}

/** The name of a campaign. */
export function CampaignTitle<Values extends CampaignValues>({ form }: CampaignFieldsProps<Values>) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Nom du chantier`}
      placeholder={t`Rétablissons l’ISF`}
      required
      data-autofocus
      {...form.getInputProps("title")}
    />
  );
}
