import { useLingui } from "@lingui/react/macro";

import { Dialog } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";

/** The page as its readers will see it. The frame runs nothing and asks nothing of the network. */
export function PreviewDialog({ report, onClose }: { report: string; onClose: () => void }) {
  const { t } = useLingui();
  const page = useCommand("reports.preview", { report });
  return (
    <Dialog opened onClose={onClose} title={t`Aperçu`} size="xl">
      <Loaded query={page}>
        {(html) => (
          <iframe
            title={t`Aperçu du compte rendu`}
            sandbox=""
            srcDoc={html}
            style={{ width: "100%", height: "75vh", border: 0, borderRadius: "0.5rem" }}
          />
        )}
      </Loaded>
    </Dialog>
  );
}
