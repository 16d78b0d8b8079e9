import { Trans } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";

import { Notice } from "../kit";
import type { Draft } from "./useDraft";

interface RestoredNoticeProps {
  draft: Draft;
  /** Called when the person would rather begin again than go on with what was kept. */
  onRestart: () => void;
}

/** At the head of a form: says that it opened with what was typed before, so that nobody saves it unaware. */
export function RestoredNotice({ draft, onRestart }: RestoredNoticeProps) {
  if (!draft.restored) return null;
  return (
    <Notice>
      <Trans>
        Ce que vous aviez commencé à écrire est revenu.{" "}
        <Anchor component="button" type="button" onClick={onRestart}>
          Ne pas le garder
        </Anchor>
      </Trans>
    </Notice>
  );
}
