import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";

import { Page } from "../../../kit";
import { CreateForm } from "../components/CreateForm";
import { CreatedStep } from "../components/CreatedStep";

interface CreatePageProps {
  /** The file of the new section, once it is made. */
  path: string | null;
  onCancel: () => void;
  /** The new section may be entered. */
  onBegin: () => void;
}

/** A new section: what it needs, and then what is worth doing at once. */
export function CreatePage({ path, onCancel, onBegin }: CreatePageProps) {
  const { t } = useLingui();
  const founded = path !== null;
  useEffect(() => {
    if (founded) document.getElementById("page-title")?.focus();
  }, [founded]);
  return (
    <Page
      title={founded ? t`Votre section est créée` : t`Créer une section`}
      subtitle={founded ? <Trans>Deux minutes encore, pour ne jamais la perdre.</Trans> : undefined}
    >
      {founded ? <CreatedStep path={path} onBegin={onBegin} /> : <CreateForm onCancel={onCancel} />}
    </Page>
  );
}
