import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";

import type { ActionSheet } from "../../../bindings";
import { Notice, SidePanel, useFormat } from "../../../kit";
import { Loaded, useCommand, useEdit } from "../../../platform";
import { actionKindLabels, actionStateLabels } from "../labels";
import { ActionStatus } from "./ActionLine";
import { ColourSwatch } from "./ColourSwatch";
import { EditActionDialog } from "./EditActionDialog";
import { ResultsForm } from "./ResultsForm";
import { Volunteers } from "./Volunteers";

interface ActionPanelProps {
  id: string;
  onClose: () => void;
}

/** An action beside the page: when and where, who comes, what it brought. */
export function ActionPanel({ id, onClose }: ActionPanelProps) {
  const { t } = useLingui();
  const sheet = useCommand("actions.read", { id });
  const [editing, setEditing] = useState(false);
  return (
    <SidePanel
      title={sheet.data?.action.title ?? t`Action`}
      subtitle={sheet.data && <PanelSubtitle sheet={sheet.data} />}
      onClose={onClose}
      actions={sheet.data && <PanelActions sheet={sheet.data} onEdit={() => setEditing(true)} />}
    >
      <Loaded query={sheet} skeleton="form">
        {(data) => (
          <>
            <PanelBody key={id} sheet={data} />
            {editing && <EditActionDialog sheet={data} onClose={() => setEditing(false)} />}
          </>
        )}
      </Loaded>
    </SidePanel>
  );
}

function PanelSubtitle({ sheet: { action } }: { sheet: ActionSheet }) {
  const { i18n } = useLingui();
  return (
    <Group component="span" gap="xs">
      <ColourSwatch colour={action.colour} />
      {action.campaign_title} · {i18n._(actionKindLabels[action.kind])}
      <ActionStatus action={action} />
    </Group>
  );
}

function PanelBody({ sheet }: { sheet: ActionSheet }) {
  const { t } = useLingui();
  const format = useFormat();
  const { action, note } = sheet;
  const vote = action.on_eve_of?.title ?? "";
  return (
    <Stack gap="lg">
      <div>
        <strong>{format.span(action.starts, action.ends)}</strong>
        {action.place !== null && <div>{action.place}</div>}
        {note !== null && <p style={{ whiteSpace: "pre-line" }}>{note}</p>}
      </div>
      {action.on_eve_of !== null && (
        <Notice kind="warning" title={t`Veille ou jour de scrutin`}>
          <Trans>
            La loi interdit cette action la veille et le jour d’un scrutin ({vote}). Changez-en la date.
          </Trans>
        </Notice>
      )}
      <Volunteers sheet={sheet} />
      {action.state !== "cancelled" && <ResultsForm sheet={sheet} />}
    </Stack>
  );
}

function PanelActions({ sheet, onEdit }: { sheet: ActionSheet; onEdit: () => void }) {
  const { action, revision } = sheet;
  const move = useEdit("actions.state", { valueLabels: { state: actionStateLabels } });
  const set = (state: "planned" | "cancelled") => () =>
    move.save(action.id, { revision, fields: { state: action.state } }, { state });
  return (
    <>
      <Button variant="default" onClick={onEdit}>
        <Trans>Modifier</Trans>
      </Button>
      {action.state === "planned" ? (
        <Button variant="subtle" color="gray" onClick={set("cancelled")}>
          <Trans>Annuler l’action</Trans>
        </Button>
      ) : (
        <Button variant="subtle" color="gray" onClick={set("planned")}>
          <Trans>Prévoir de nouveau</Trans>
        </Button>
      )}
    </>
  );
}
