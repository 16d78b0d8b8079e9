import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

import type { CampaignId } from "../../../bindings";
import { Loaded, useChange, useCommand } from "../../../platform";
import { LinkLine } from "./LinkLine";
import { PartnerPicker } from "./PartnerPicker";
import classes from "./LinkLine.module.css";

/** The organisations that are part of a campaign. */
export function CampaignPartners({ campaign }: { campaign: CampaignId }) {
  const { t } = useLingui();
  const partners = useCommand("partners.of_campaign", { campaign_id: campaign });
  const link = useChange("partners.link_campaign");
  return (
    <>
      <Loaded query={partners}>
        {(partners) => (
          <ul className={classes.list}>
            {partners.map(({ id, revision, organisation_id, name, role }) => (
              <LinkLine
                key={id}
                id={id}
                revision={revision}
                role={role}
                name={name}
                link={
                  <Link to="/partners/$id" params={{ id: organisation_id }}>
                    {name}
                  </Link>
                }
              />
            ))}
          </ul>
        )}
      </Loaded>
      <PartnerPicker
        label={t`Ajouter un partenaire`}
        value={null}
        except={(partners.data ?? []).map(({ organisation_id }) => organisation_id)}
        onChange={(picked) =>
          picked?.id && link.mutate({ organisation_id: picked.id, campaign_id: campaign })
        }
      />
    </>
  );
}
