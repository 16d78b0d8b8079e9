import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";

import { Dialog, Notice, showNotice } from "../../../kit";
import { problemMessage, useChange } from "../../../platform";
import { passphraseStrength } from "../actions/passphraseStrength";
import { useMinPassphraseLength } from "../queries/useMinPassphraseLength";
import { NewPassphraseFields } from "./NewPassphraseFields";
import { PassphraseInput } from "./PassphraseInput";

/** Another passphrase for the open file. What is typed here is kept nowhere. */
export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const minLength = useMinPassphraseLength();
  const form = useForm({
    initialValues: { current: "", new: "", again: "" },
    validate: {
      current: (value) => (value === "" ? problemMessage({ code: "required" }) : null),
      new: (value) =>
        passphraseStrength(value, minLength) === "short"
          ? problemMessage({ code: "passphrase_too_short", params: { least: String(minLength) } })
          : null,
      again: (value, values) =>
        value === values.new ? null : t`Les deux phrases ne sont pas les mêmes. Saisissez-la de nouveau ici.`,
    },
  });
  const change = useChange("workspace.change_passphrase", { form });
  const save = (values: typeof form.values) =>
    change.mutate(
      { current: values.current, new: values.new },
      {
        onSuccess: () => {
          showNotice({
            kind: "done",
            message: t`Phrase de passe changée. L’ancienne feuille de secours n’ouvre plus ce fichier : imprimez la nouvelle, et détruisez l’autre.`,
          });
          onClose();
        },
      },
    );

  return (
    <Dialog opened onClose={onClose} size="lg" title={t`Changer la phrase de passe`} busy={change.isPending}>
      <form noValidate onSubmit={form.onSubmit(save)}>
        <Stack gap="lg">
          <PassphraseInput
            label={t`Phrase de passe actuelle`}
            description={t`Oubliée ? Saisissez le code de la feuille de secours à sa place.`}
            data-autofocus
            {...form.getInputProps("current")}
          />
          <NewPassphraseFields form={form} fields={["new", "again"]} value={form.values.new} />
          <Notice kind="warning">
            <Trans>
              La feuille de secours déjà imprimée n’ouvrira plus ce fichier. Les copies faites avant garderont
              l’ancienne phrase.
            </Trans>
          </Notice>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" disabled={change.isPending} onClick={onClose}>
              <Trans>Ne rien changer</Trans>
            </Button>
            <Button type="submit" loading={change.isPending}>
              <Trans>Changer la phrase de passe</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
