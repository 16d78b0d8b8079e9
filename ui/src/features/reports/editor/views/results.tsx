import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconBulb, IconCheckbox, IconGavel, IconHeartHandshake, IconSquare } from "@tabler/icons-react";
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from "@tiptap/react";

import { useFormat } from "../../../../kit";
import { useReportContext } from "../context";
import { BlockMenu } from "./BlockMenu";
import classes from "./blocks.module.css";
import { InlineDateField, InlineField } from "./InlineField";

/** Something that was announced. */
export function AnnouncementView({ editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  return (
    <NodeViewWrapper className={classes.announcement} data-block="announcement">
      <BlockMenu editor={editor} getPos={getPos} label={t`Annonce`} />
      <div contentEditable={false} className={classes.kicker}>
        <IconBulb aria-hidden="true" size="1.25rem" />
        <Trans>Annonce</Trans>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

/** What was decided, and whether it is done. */
export function DecisionView({ node, updateAttributes, editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  const { followUp } = useReportContext();
  const { id, taskId, owner, due } = node.attrs;
  return (
    <NodeViewWrapper className={classes.decision} data-block="decision">
      <BlockMenu editor={editor} getPos={getPos} label={t`Décision`} />
      <div contentEditable={false} className={classes.kicker}>
        <IconGavel aria-hidden="true" size="1.25rem" />
        <Trans>Décision</Trans>
      </div>
      <NodeViewContent />
      <div contentEditable={false} className={classes.footer}>
        <InlineField
          label={t`Qui s’en charge`}
          value={owner}
          onChange={(value) => updateAttributes({ owner: value })}
        />
        <InlineDateField
          label={t`Pour quand`}
          value={due}
          onChange={(value) => updateAttributes({ due: value })}
        />
        {taskId === null ? (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => followUp({ id, text: node.textContent, due })}
          >
            <Trans>En faire une tâche</Trans>
          </Button>
        ) : (
          <TaskState id={taskId} />
        )}
      </div>
    </NodeViewWrapper>
  );
}

function TaskState({ id }: { id: string }) {
  const { relativeDay } = useFormat();
  const task = useReportContext().tasks.find((one) => one.id === id);
  if (task === undefined)
    return (
      <span className={classes.soft}>
        <Trans>La tâche a été supprimée</Trans>
      </span>
    );
  const Icon = task.done ? IconCheckbox : IconSquare;
  const day = task.due_on === null ? "" : relativeDay(task.due_on);
  const who = task.assignee?.name ?? "";
  return (
    <span className={classes.kicker}>
      <Icon aria-hidden="true" size="1.25rem" />
      {task.done ? <Trans>Fait</Trans> : <Trans>À faire</Trans>}
      <span className={classes.soft}>{[who, day].filter(Boolean).join(" · ")}</span>
    </span>
  );
}

/** Thanks. */
export function AcknowledgementsView({ editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  return (
    <NodeViewWrapper className={classes.acknowledgements} data-block="acknowledgements">
      <BlockMenu editor={editor} getPos={getPos} label={t`Remerciements`} />
      <div contentEditable={false} className={classes.kicker}>
        <IconHeartHandshake aria-hidden="true" size="1.25rem" />
        <Trans>Remerciements</Trans>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

/** Who signs. */
export function SignatureView({ node, updateAttributes, editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  return (
    <NodeViewWrapper className={classes.signature} data-block="signature">
      <BlockMenu editor={editor} getPos={getPos} label={t`Signature`} />
      <InlineField
        required
        label={t`Signature`}
        value={node.attrs.name}
        onChange={(value) => updateAttributes({ name: value ?? "" })}
      />
    </NodeViewWrapper>
  );
}
