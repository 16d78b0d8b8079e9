import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

import type { Organisation } from "../../../bindings";
import { useChange } from "../../../platform";
import { CampaignPicker } from "./CampaignPicker";
import { LinkLine } from "./LinkLine";
import classes from "./LinkLine.module.css";

/** The campaigns that an organisation is part of. */
export function PartnerCampaigns({ organisation: { id, campaigns } }: { organisation: Organisation }) {
  const { t } = useLingui();
  const link = useChange("partners.link_campaign");
  return (
    <>
      <ul className={classes.list}>
        {campaigns.map(({ id: line, revision, campaign_id, title, role }) => (
          <LinkLine
            key={line}
            id={line}
            revision={revision}
            role={role}
            name={title}
            link={
              <Link to="/campaigns/$id" params={{ id: campaign_id }}>
                {title}
              </Link>
            }
          />
        ))}
      </ul>
      <CampaignPicker
        label={t`Ajouter un chantier`}
        except={campaigns.map(({ campaign_id }) => campaign_id)}
        onChoose={(campaign_id) => link.mutate({ organisation_id: id, campaign_id })}
      />
    </>
  );
}
