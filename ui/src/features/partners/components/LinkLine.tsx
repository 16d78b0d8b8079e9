import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Textarea } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";

import type { LineId, Revision } from "../../../bindings";
import { useChange, useTextInPlace } from "../../../platform";
import classes from "./LinkLine.module.css";

interface LinkLineProps {
  id: LineId;
  revision: Revision;
  role: string | null;
  /** What it links to, and in words. */
  link: ReactNode;
  name: string;
}

/** An organisation and a campaign: what the one does in the other, written in its place, and the end of it. */
export function LinkLine({ id, revision, role, link, name }: LinkLineProps) {
  const { t } = useLingui();
  const inPlace = useTextInPlace("partners.edit_link", { id, revision }, "role", role ?? "");
  const unlink = useChange("partners.unlink_campaign");
  return (
    <li className={classes.line}>
      <span className={classes.name}>{link}</span>
      <Textarea
        size="sm"
        autosize
        minRows={1}
        className={classes.role}
        aria-label={t`Ce que vous faites ensemble : ${name}`}
        placeholder={t`Ce que vous faites ensemble`}
        {...inPlace}
      />
      <ActionIcon aria-label={t`Retirer ${name}`} onClick={() => unlink.mutate({ id })}>
        <IconX size="1rem" aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
