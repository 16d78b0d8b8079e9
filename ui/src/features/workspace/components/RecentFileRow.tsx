import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Loader, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconKey } from "@tabler/icons-react";

import type { RecentFile } from "../../../bindings";
import { useChange } from "../../../platform";
import { folderOfFile } from "../actions/paths";
import { useOpening } from "../actions/useOpening";
import { UnlockForm } from "./UnlockForm";
import classes from "./RecentFiles.module.css";

interface PresentFileProps {
  file: RecentFile;
  /** Whether it asks for its key now. */
  asking: boolean;
  onAsk: (ask: boolean) => void;
}

/** A file that is where it was: opens at once when the system keeps its key, and else asks for it. */
export function PresentFile({ file, asking, onAsk }: PresentFileProps) {
  const opening = useOpening(file.path);
  const choose = () => {
    if (asking) {
      opening.forget();
      onAsk(false);
    } else if (file.quick_unlock) {
      opening.open({ with: "keychain" }, () => onAsk(true));
    } else {
      onAsk(true);
    }
  };
  const Sign = asking ? IconChevronDown : file.quick_unlock ? IconKey : IconChevronRight;
  return (
    <>
      <UnstyledButton className={classes.row} aria-expanded={asking} onClick={choose}>
        <FileWords file={file}>{folderOfFile(file.path)}</FileWords>
        {opening.pending && !asking ? (
          <Loader size="1.25rem" className={classes.sign} />
        ) : (
          <Sign size="1.25rem" aria-hidden="true" className={classes.sign} />
        )}
      </UnstyledButton>
      {asking && (
        <div className={classes.key}>
          <UnlockForm opening={opening} quickUnlock={file.quick_unlock} />
        </div>
      )}
    </>
  );
}

/** A file that is no longer where it was: perhaps on a key that is not plugged in, so that it stays listed until it is sent away. */
export function MissingFile({ file }: { file: RecentFile }) {
  const { t } = useLingui();
  const forget = useChange("machine.forget");
  const { name } = file;
  return (
    <div className={classes.row} data-missing>
      <FileWords file={file}>
        <Trans>Introuvable : déplacé, renommé, ou sur une clé qui n’est pas branchée</Trans>
      </FileWords>
      <Button
        variant="default"
        flex="none"
        loading={forget.isPending}
        aria-label={t`Retirer « ${name} » de la liste`}
        onClick={() => forget.mutate({ path: file.path })}
      >
        <Trans>Retirer de la liste</Trans>
      </Button>
    </div>
  );
}

function FileWords({ file, children }: { file: RecentFile; children: React.ReactNode }) {
  return (
    <span title={file.path}>
      <span className={classes.name}>{file.name}</span> <span className={classes.folder}>{children}</span>
    </span>
  );
}
