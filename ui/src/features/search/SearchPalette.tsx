import { useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";

interface SearchPaletteProps {
  opened: boolean;
  onClose: () => void;
}

/** Search over everything, on Ctrl+K. */
export function SearchPalette({ opened, onClose }: SearchPaletteProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t`Chercher`}
      closeButtonProps={{ "aria-label": t`Fermer` }}
    />
  );
}
