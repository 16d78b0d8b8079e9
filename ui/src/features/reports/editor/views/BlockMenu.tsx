import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from "@tabler/icons-react";
import type { NodeViewProps } from "@tiptap/react";

import { moveBlock, removeBlock } from "../blockCommands";
import classes from "./blocks.module.css";

interface BlockMenuProps extends Pick<NodeViewProps, "editor" | "getPos"> {
  /** What the block is, for a screen reader. */
  label: string;
}

/** What can be done with a whole block: another place, or none. */
export function BlockMenu({ editor, getPos, label }: BlockMenuProps) {
  const { t } = useLingui();
  const at = (act: (position: number) => void) => () => {
    const position = getPos();
    if (position !== undefined) act(position);
  };
  return (
    <div className={classes.blockMenu} contentEditable={false}>
      <Menu position="bottom-end" returnFocus={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t`Déplacer ou supprimer : ${label}`}>
            <IconDots aria-hidden="true" size="1.25rem" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowUp aria-hidden="true" size="1.25rem" />}
            onClick={at((position) => moveBlock(editor, position, -1))}
          >
            <Trans>Monter</Trans>
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown aria-hidden="true" size="1.25rem" />}
            onClick={at((position) => moveBlock(editor, position, 1))}
          >
            <Trans>Descendre</Trans>
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash aria-hidden="true" size="1.25rem" />}
            onClick={at((position) => removeBlock(editor, position))}
          >
            <Trans>Supprimer, texte compris</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
