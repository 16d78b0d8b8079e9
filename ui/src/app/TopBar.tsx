import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Group, UnstyledButton } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconKeyboard,
  IconLock,
  IconSearch,
  type Icon,
} from "@tabler/icons-react";
import { useCanGoBack, useRouter } from "@tanstack/react-router";

import { KeyboardHint, Tooltip } from "../kit";
import { operationLabel, useUndo } from "../platform";
import classes from "./TopBar.module.css";
import { useLock } from "./useLock";

interface TopBarProps {
  sectionName: string;
  onSearch: () => void;
  onHelp: () => void;
}

/** What is at hand on every page: back, search, undo and redo, help, lock. */
export function TopBar({ sectionName, onSearch, onHelp }: TopBarProps) {
  const { t } = useLingui();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const { undo, redo, steps } = useUndo();
  const lock = useLock();
  const undone = steps?.undo && operationLabel(steps.undo.kind);
  const redone = steps?.redo && operationLabel(steps.redo.kind);

  return (
    <section className={classes.bar} aria-label={t`Toujours à portée`}>
      <Group gap="xs" wrap="nowrap" className={classes.place}>
        <BarButton
          icon={IconArrowLeft}
          label={t`Page précédente`}
          disabled={!canGoBack}
          onClick={() => router.history.back()}
        />
        <span className={classes.section}>{sectionName}</span>
      </Group>
      <UnstyledButton className={classes.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <IconSearch size="1.125rem" aria-hidden="true" />
        <span className={classes.prompt}>{t`Chercher partout…`}</span>
        <span className={classes.hint}>
          <KeyboardHint keys="mod+K" />
        </span>
      </UnstyledButton>
      <Group gap={4} wrap="nowrap">
        <BarButton
          icon={IconArrowBackUp}
          label={undone ? t`Annuler : ${undone}` : t`Rien à annuler`}
          disabled={!undone}
          onClick={undo}
        />
        <BarButton
          icon={IconArrowForwardUp}
          label={redone ? t`Rétablir : ${redone}` : t`Rien à rétablir`}
          disabled={!redone}
          onClick={redo}
        />
        <BarButton icon={IconKeyboard} label={t`Raccourcis du clavier`} onClick={onHelp} />
        <BarButton icon={IconLock} label={t`Verrouiller la section`} onClick={() => void lock()} />
      </Group>
    </section>
  );
}

interface BarButtonProps {
  icon: Icon;
  label: string;
  disabled?: boolean;
  onClick: () => void;
}

function BarButton({ icon: Icon, label, disabled = false, onClick }: BarButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        className={classes.button}
        aria-label={label}
        aria-disabled={disabled}
        data-disabled={disabled || undefined}
        onClick={disabled ? undefined : onClick}
      >
        <Icon size="1.375rem" stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
