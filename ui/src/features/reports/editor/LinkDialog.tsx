import { useLingui } from "@lingui/react/macro";
import { Button, Group, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { useState } from "react";

import { Dialog } from "../../../kit";
import { isAddress } from "./schema";

/** Where the selected words lead. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useLingui();
  const before = (editor.getAttributes("link").href as string | undefined) ?? "";
  const [address, setAddress] = useState(before);
  const [error, setError] = useState<string | null>(null);

  const keep = () => {
    const typed = address.trim();
    const whole = /^(https?:|mailto:)/i.test(typed)
      ? typed
      : typed.includes("@")
        ? `mailto:${typed}`
        : `https://${typed}`;
    if (!isAddress(whole)) {
      setError(t`Cette adresse n’est pas complète. Elle s’écrit ainsi : https://exemple.fr.`);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && before === "")
      chain
        .insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href: whole } }] })
        .run();
    else chain.setLink({ href: whole }).run();
    onClose();
  };

  return (
    <Dialog opened onClose={onClose} title={t`Lien`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextInput
          label={t`Adresse`}
          placeholder="https://"
          value={address}
          error={error}
          data-autofocus
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          {before !== "" && (
            <Button
              variant="default"
              onClick={() => {
                editor.chain().focus().extendMarkRange("link").unsetLink().run();
                onClose();
              }}
            >{t`Retirer le lien`}</Button>
          )}
          <Button type="submit">{t`Poser le lien`}</Button>
        </Group>
      </form>
    </Dialog>
  );
}
