import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, Menu } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconChevronDown,
  IconItalic,
  IconLink,
  IconPlus,
  type Icon,
} from "@tabler/icons-react";
import { useEditorState, type Editor } from "@tiptap/react";

import { Tooltip } from "../../../kit";
import { useReportContext } from "./context";
import classes from "./editor.module.css";
import { insertions } from "./insertions";

interface ToolbarProps {
  editor: Editor;
  onLink: () => void;
}

/** What can be done to the text at the caret. Each has its keys, or its name after a slash. */
export function Toolbar({ editor, onLink }: ToolbarProps) {
  const { t } = useLingui();
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive("bold"),
      italic: editor.isActive("italic"),
      link: editor.isActive("link"),
      undo: editor.can().undo(),
      redo: editor.can().redo(),
    }),
  });
  const run = () => editor.chain().focus();

  return (
    <Group className={classes.toolbar} role="toolbar" aria-label={t`Mise en forme`} gap="xs">
      <InsertMenu editor={editor} />
      <Tool
        icon={IconBold}
        label={t`Gras`}
        keys="Ctrl+B"
        on={state.bold}
        act={() => run().toggleBold().run()}
      />
      <Tool
        icon={IconItalic}
        label={t`Italique`}
        keys="Ctrl+I"
        on={state.italic}
        act={() => run().toggleItalic().run()}
      />
      <Tool icon={IconLink} label={t`Lien`} on={state.link} act={onLink} />
      <Tool
        icon={IconArrowBackUp}
        label={t`Annuler la frappe`}
        keys="Ctrl+Z"
        disabled={!state.undo}
        act={() => run().undo().run()}
      />
      <Tool
        icon={IconArrowForwardUp}
        label={t`Rétablir la frappe`}
        keys={t`Ctrl+Maj+Z`}
        disabled={!state.redo}
        act={() => run().redo().run()}
      />
    </Group>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  keys?: string;
  on?: boolean;
  disabled?: boolean;
  act: () => void;
}

function Tool({ icon: Icon, label, keys, on, disabled = false, act }: ToolProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keys})`}>
      <ActionIcon
        aria-label={label}
        {...(on === undefined ? {} : { "aria-pressed": on })}
        variant={on ? "light" : "subtle"}
        color={on ? "honey" : "gray"}
        disabled={disabled}
        onClick={act}
      >
        <Icon aria-hidden="true" size="1.25rem" />
      </ActionIcon>
    </Tooltip>
  );
}

function InsertMenu({ editor }: { editor: Editor }) {
  const { t, i18n } = useLingui();
  const context = useReportContext();
  return (
    <Menu position="bottom-start" shadow="md" returnFocus={false}>
      <Menu.Target>
        <Button
          variant="light"
          leftSection={<IconPlus aria-hidden="true" size="1.125rem" />}
          rightSection={<IconChevronDown aria-hidden="true" size="1.125rem" />}
        >{t`Insérer`}</Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: "auto" }}>
        {insertions.map(({ key, label, icon: Icon, run }) => (
          <Menu.Item
            key={key}
            leftSection={<Icon aria-hidden="true" size="1.25rem" />}
            onClick={() => run(editor, context)}
          >
            {i18n._(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
