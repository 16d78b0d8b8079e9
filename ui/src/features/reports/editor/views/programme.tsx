import { useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from "@tiptap/react";

import type { ReportSessionKind, SpeakerRole } from "../../../../bindings";
import { BlockMenu } from "./BlockMenu";
import classes from "./blocks.module.css";
import { InlineField } from "./InlineField";
import { sessionKindLabels, speakerRoleLabels } from "../../labels";

/** A session of the programme, with what happened in it. */
export function SessionView({ node, updateAttributes, editor, getPos }: NodeViewProps) {
  const { t, i18n } = useLingui();
  const { kind, time, title, place } = node.attrs;
  return (
    <NodeViewWrapper as="section" className={classes.session} data-block="session" data-outline={title}>
      <BlockMenu
        editor={editor}
        getPos={getPos}
        label={title || i18n._(sessionKindLabels[kind as ReportSessionKind])}
      />
      <div contentEditable={false}>
        <div className={classes.sessionFacts}>
          <InlineField
            label={t`Heure`}
            value={time}
            onChange={(value) => updateAttributes({ time: value })}
          />
          <Choice<ReportSessionKind>
            label={t`Genre de la séance`}
            value={kind}
            options={Object.entries(sessionKindLabels).map(([key, word]) => [
              key as ReportSessionKind,
              i18n._(word),
            ])}
            onChange={(value) => updateAttributes({ kind: value })}
          />
          <InlineField
            label={t`Lieu`}
            value={place}
            onChange={(value) => updateAttributes({ place: value })}
          />
        </div>
        {/* What the title is typed into is no heading to a screen reader; this one is. */}
        <VisuallyHidden component="h2">
          {title || i18n._(sessionKindLabels[kind as ReportSessionKind])}
        </VisuallyHidden>
        <div className={classes.sessionTitle}>
          <InlineField
            required
            wraps
            label={t`Titre de la séance`}
            value={title}
            onChange={(value) => updateAttributes({ title: value ?? "" })}
          />
        </div>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

/** A person at the floor, with what they said. */
export function SpeakerView({ node, updateAttributes, editor, getPos }: NodeViewProps) {
  const { t, i18n } = useLingui();
  const { name, office, role } = node.attrs;
  return (
    <NodeViewWrapper className={classes.speaker} data-block="speaker">
      <BlockMenu editor={editor} getPos={getPos} label={name || t`Intervenant·e`} />
      <div contentEditable={false} className={classes.header}>
        <InlineField
          required
          className={classes.speakerName}
          label={t`Nom`}
          value={name}
          onChange={(value) => updateAttributes({ name: value ?? "" })}
        />
        <span className={classes.soft}>
          <InlineField
            label={t`Responsabilité ou mandat`}
            value={office}
            onChange={(value) => updateAttributes({ office: value })}
          />
          <Choice<SpeakerRole>
            label={t`Rôle`}
            value={role}
            options={Object.entries(speakerRoleLabels).map(([key, word]) => [
              key as SpeakerRole,
              i18n._(word),
            ])}
            onChange={(value) => updateAttributes({ role: value })}
          />
        </span>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: [T, string][];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <span className={classes.line} data-text={options.find(([key]) => key === value)?.[1]} data-choice="">
      <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </span>
  );
}
