import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";

import type { Campaign, CampaignState } from "../../../bindings";
import { useChange, useEdit } from "../../../platform";
import { campaignStateLabels } from "../labels";

interface CampaignMenuProps {
  campaign: Campaign;
  onEdit: () => void;
}

/** What can be done with a campaign as a whole. */
export function CampaignMenu({ campaign: { id, revision, state, archived }, onEdit }: CampaignMenuProps) {
  const { i18n } = useLingui();
  const move = useEdit("campaigns.state", { valueLabels: { state: campaignStateLabels } });
  const archive = useChange("campaigns.archive");
  const others = (Object.keys(campaignStateLabels) as CampaignState[]).filter((each) => each !== state);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}>
          <Trans>Modifier</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>
          <Trans>Nom, dates, responsable…</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>
          <Trans>Passer à l’état</Trans>
        </Menu.Label>
        {others.map((each) => (
          <Menu.Item
            key={each}
            onClick={() => move.save(id, { revision, fields: { state } }, { state: each })}
          >
            {i18n._(campaignStateLabels[each])}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => archive.mutate({ id, archived: !archived })}>
          {archived ? <Trans>Sortir des archives</Trans> : <Trans>Archiver le chantier</Trans>}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
