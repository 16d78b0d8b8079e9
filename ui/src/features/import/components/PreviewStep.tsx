import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack } from "@mantine/core";
import { useState } from "react";

import type { ImportPreview, Verdict } from "../../../bindings";
import { Notice, useFormat } from "../../../kit";
import type { Import } from "../actions/useImport";
import { RemarkList } from "./RemarkList";
import { RowList } from "./RowList";
import { StepActions } from "./StepActions";
import { VerdictTiles } from "./VerdictTiles";

/** What the person wants to see first: what waits for them, else what happens. */
function firstVerdict({ counts }: ImportPreview): Verdict {
  const order: readonly Verdict[] = ["doubtful", "changed", "new", "refused", "same"];
  return order.find((verdict) => counts[verdict] > 0) ?? "new";
}

/** What the import would do, row by row. */
export function PreviewStep({ current }: { current: Import }) {
  const { t } = useLingui();
  const format = useFormat();
  const { preview } = current;
  const [shown, setShown] = useState<Verdict | null>(null);
  if (preview === null) return null;
  const { counts } = preview;
  const verdict = shown ?? firstVerdict(preview);
  const changing = counts.new + counts.changed;
  const said = format.number(changing);

  return (
    <Stack gap="lg">
      <VerdictTiles counts={counts} shown={verdict} onShow={setShown} />
      <RemarkList remarks={counts.remarks} />
      {changing === 0 && counts.doubtful === 0 && (
        <Notice kind="done" title={t`Tout est déjà dans Ruche`}>
          <Trans>Importer ce fichier ne changerait rien.</Trans>
        </Notice>
      )}
      <div role="tabpanel" id="import-rows" aria-labelledby={`import-tab-${verdict}`}>
        <RowList
          key={`${preview.preview} ${verdict}`}
          current={current}
          preview={preview}
          verdict={verdict}
        />
      </div>
      <StepActions>
        <Button variant="default" onClick={current.back}>
          <Trans>Revenir aux colonnes</Trans>
        </Button>
        {current.waiting ? (
          <Button onClick={() => void current.applyChoices()}>
            <Trans>Appliquer vos choix</Trans>
          </Button>
        ) : (
          <Button disabled={changing === 0} onClick={() => void current.run()}>
            <Plural value={changing} one={`Importer ${said} ligne`} other={`Importer ${said} lignes`} />
          </Button>
        )}
      </StepActions>
    </Stack>
  );
}
