import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Textarea } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

import type { CampaignSheet, TeamMember } from "../../../bindings";
import { useChange, useTextInPlace } from "../../../platform";
import { PersonPicker } from "../../people";
import { PersonLink } from "./PersonLink";
import classes from "./Team.module.css";

/** Who works on a campaign, and as what. */
export function Team({ sheet }: { sheet: CampaignSheet }) {
  const { t } = useLingui();
  const join = useChange("campaigns.join");
  const { id, lead } = sheet.campaign;
  return (
    <div>
      {lead && (
        <p className={classes.lead}>
          <strong>
            <PersonLink person={lead} />
          </strong>{" "}
          · <Trans>responsable</Trans>
        </p>
      )}
      <ul className={classes.list}>
        {sheet.team.map((member) => (
          <Member key={member.id} campaign={id} member={member} />
        ))}
      </ul>
      <PersonPicker
        label={t`Ajouter à l’équipe`}
        value={null}
        onChange={(person) => person?.id && join.mutate({ id, person_id: person.id })}
      />
    </div>
  );
}

function Member({ campaign, member }: { campaign: string; member: TeamMember }) {
  const { t } = useLingui();
  const { person, role } = member;
  const { name } = person;
  const inPlace = useTextInPlace("campaigns.edit_member", member, "role", role ?? "");
  const leave = useChange("campaigns.leave");
  return (
    <li className={classes.member}>
      <span className={classes.name}>
        <PersonLink person={person} />
      </span>
      <Textarea
        size="sm"
        autosize
        minRows={1}
        className={classes.role}
        aria-label={t`Rôle de ${name}`}
        placeholder={t`Son rôle`}
        {...inPlace}
      />
      <ActionIcon
        aria-label={t`Retirer ${name} de l’équipe`}
        onClick={() => leave.mutate({ id: campaign, person_id: person.id })}
      >
        <IconX size="1rem" aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
