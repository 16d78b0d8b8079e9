import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useEffectEvent, useRef, useState } from "react";

import type { Photo, PhotoLack, PhotoDescription } from "../../../bindings";
import { Card, useFormat } from "../../../kit";
import { changedFields, photoUrl, useChange, useDraft, useEdit } from "../../../platform";
import { consentLabels, lackLabels, photoValueLabels } from "../labels";
import classes from "./photos.module.css";

interface PhotoFormProps {
  photo: Photo;
  lacks: readonly PhotoLack[];
  inSight: boolean;
}

/** What is sent of the fields: a text that is empty is none. */
const photoDescription = (values: PhotoDescription): PhotoDescription => ({
  consent: values.consent,
  caption: values.caption || null,
  alt: values.alt || null,
  credit: values.credit || null,
  ownership: values.ownership || null,
});

/** One photo and its description; each field is saved as one leaves it. */
export function PhotoForm({ photo, lacks, inSight }: PhotoFormProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const form = useForm<PhotoDescription>({ initialValues: photo.description });
  const edit = useEdit("photos.describe", { form, quiet: true, valueLabels: photoValueLabels });
  const remove = useChange("photos.remove");

  useEffect(() => {
    if (inSight) place.current?.scrollIntoView({ block: "center" });
  }, [inSight]);

  // What the fields were begun from.
  const [base, setBase] = useState({ revision: photo.revision, fields: photo.description });
  // The description changed, here or elsewhere (several photos at once, undo): what is being typed stays. Where it is a word that changed
  // elsewhere too, the base stays, so that leaving the field asks which of them does.
  if (photo.revision !== base.revision) {
    const typed = changedFields(base.fields, form.values);
    const elsewhere = changedFields(base.fields, photo.description);
    const inQuestion = Object.keys(changedFields(photo.description, typed)).some((name) => name in elsewhere);
    if (!inQuestion) {
      setBase({ revision: photo.revision, fields: photo.description });
      form.setValues({ ...photo.description, ...typed });
    }
  }

  const isChanged = Object.keys(changedFields(base.fields, photoDescription(form.values))).length > 0;
  // What is typed in a field that could not be left, because the section was locked, is saved when the photo is shown again.
  const draft = useDraft(
    `photos.describe:${photo.id}`,
    isChanged ? { base, values: form.values } : null,
    (stored) => {
      setBase(stored.base);
      form.setValues(stored.values);
    },
  );
  const save = (values: PhotoDescription) => {
    const description = photoDescription(values);
    edit.save(photo.id, base, description, () => {
      setBase((known) => ({ ...known, fields: description }));
      const isTypedOn =
        Object.keys(changedFields(description, photoDescription(form.getValues()))).length > 0;
      if (!isTypedOn) void draft.discard();
    });
  };
  const saveRestored = useEffectEvent(() => save(form.getValues()));
  useEffect(() => {
    if (draft.restored) saveRestored();
  }, [draft.restored]);
  const taken = photo.taken_on === null ? "" : format.moment(photo.taken_on);
  const missing = format.list(lacks.map((lack) => i18n._(lackLabels[lack])));
  const onBlur = () => save(form.getValues());
  const text = (name: "caption" | "alt" | "credit" | "ownership") => {
    const { value, onChange, error } = form.getInputProps(name);
    return { value: value ?? "", onChange, error, onBlur };
  };

  return (
    <Card urgent={lacks.length > 0}>
      <div ref={place} className={classes.photo}>
        <div>
          <img
            src={photoUrl(photo.id, 480)}
            alt={photo.description.alt ?? ""}
            width={photo.width}
            height={photo.height}
            className={classes.picture}
          />
          {photo.taken_on !== null && (
            <Text c="dimmed" size="sm" mt="xs">
              {t`Prise le ${taken}`}
            </Text>
          )}
          <Button
            variant="subtle"
            color="rose"
            size="compact-md"
            onClick={() => remove.mutate({ photo: photo.id })}
          >
            <Trans>Retirer la photo</Trans>
          </Button>
        </div>
        <Stack gap="sm">
          {lacks.length > 0 && (
            <Text c="var(--ruche-rose)" size="sm">
              {t`Avant de publier : ${missing}.`}
            </Text>
          )}
          <Textarea label={t`Légende`} minRows={1} {...text("caption")} />
          <Textarea
            label={t`Ce que montre la photo`}
            description={t`Pour les personnes qui ne la voient pas : qui, où, quoi.`}
            minRows={1}
            {...text("alt")}
          />
          <Group grow align="flex-start">
            <TextInput label={t`Crédit (qui l’a prise)`} {...text("credit")} />
            <TextInput label={t`Propriété`} {...text("ownership")} />
          </Group>
          <Select
            label={t`Accord des personnes reconnaissables`}
            allowDeselect={false}
            data={Object.entries(consentLabels).map(([value, word]) => ({ value, label: i18n._(word) }))}
            value={form.getValues().consent}
            onChange={(consent) => {
              if (consent === null) return;
              const description = { ...form.getValues(), consent: consent as PhotoDescription["consent"] };
              form.setValues(description);
              save(description);
            }}
          />
        </Stack>
      </div>
    </Card>
  );
}
