import { useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";

import { Page, ProgressDialog } from "../../../kit";
import { useDroppedFiles } from "../../../platform";
import { ColumnsStep } from "../components/ColumnsStep";
import { DoneStep } from "../components/DoneStep";
import { FileStep } from "../components/FileStep";
import { PreviewStep } from "../components/PreviewStep";
import { Steps } from "../components/Steps";
import { useImport } from "../actions/useImport";

/** Brings in a file of people: choose it, say what its columns mean, see what would happen, then let it happen. */
export function ImportPage() {
  const { t } = useLingui();
  const current = useImport(t`Choisir un fichier de personnes`);
  const { step, job } = current;
  useDroppedFiles((paths) => {
    if (paths[0] !== undefined) void current.take(paths[0]);
  });
  // A new step begins at its top, where a screen reader and the eye go on.
  useEffect(() => {
    document.getElementById("page-title")?.scrollIntoView({ block: "nearest" });
  }, [step]);

  return (
    <Page
      title={t`Importer un fichier`}
      subtitle={t`Rien n’est écrit avant que vous l’ayez vu, et tout peut être annulé d’un coup.`}
      breadcrumb={[<Anchor key="people" component={Link} to="/people">{t`Personnes`}</Anchor>]}
    >
      <Steps current={step} />
      {step === "file" && <FileStep current={current} />}
      {step === "columns" && <ColumnsStep current={current} />}
      {step === "preview" && <PreviewStep current={current} />}
      {step === "done" && <DoneStep current={current} />}
      <ProgressDialog
        opened={job !== null}
        title={current.importing ? t`Import des personnes` : t`Lecture du fichier`}
        done={Math.floor((job?.progress?.done ?? 0) / 10)}
        total={job?.progress ? 100 : 0}
        onCancel={() => job?.cancel()}
        cancelling={job?.cancelling ?? false}
      />
    </Page>
  );
}
