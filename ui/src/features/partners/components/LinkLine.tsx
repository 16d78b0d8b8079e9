import { useLingui } from "@lingui/react/macro";
import { ActionIcon, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";

import type { CampaignId, LineId, OrganisationId } from "../../../bindings";
import { useChange } from "../../../platform";
import classes from "./LinkLine.module.css";

interface LinkLineProps {
  id: LineId;
  organisation: OrganisationId;
  campaign: CampaignId;
  role: string | null;
  /** What it links to, and in words. */
  link: ReactNode;
  name: string;
}

/** An organisation and a campaign: what the one does in the other, written in its place, and the end of it. */
export function LinkLine({ id, organisation, campaign, role, link, name }: LinkLineProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(role ?? "");
  const note = useChange("partners.link_campaign");
  const unlink = useChange("partners.unlink_campaign");
  const save = () => {
    if (typed.trim() !== (role ?? ""))
      note.mutate({ organisation_id: organisation, campaign_id: campaign, role: typed });
  };
  return (
    <li className={classes.line}>
      <span className={classes.name}>{link}</span>
      <TextInput
        size="sm"
        className={classes.role}
        aria-label={t`Ce que vous faites ensemble : ${name}`}
        placeholder={t`Ce que vous faites ensemble`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
      <ActionIcon aria-label={t`Retirer ${name}`} onClick={() => unlink.mutate({ id })}>
        <IconX size="1rem" aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
