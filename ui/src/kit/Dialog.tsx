import { useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { useEffect, type ReactNode } from "react";

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** `page` is as wide as what stands beside each other on a page. */
  size?: "md" | "lg" | "xl" | "page";
  /** Without a cross and without closing by a click beside it, for what must be answered or stopped. */
  insistent?: boolean;
  children: ReactNode;
}

/** A question or a short form over the page, which keeps the focus until it is closed; Escape closes it. */
export function Dialog({ opened, onClose, title, size = "md", insistent = false, children }: DialogProps) {
  const { t } = useLingui();
  useFocusBack(opened);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size === "page" ? "80rem" : size}
      withCloseButton={!insistent}
      closeOnClickOutside={!insistent}
      closeButtonProps={{ "aria-label": t`Fermer` }}
    >
      {children}
    </Modal>
  );
}

/** Mantine gives the focus back when a dialog is closed, not when it is taken out of the page, as those drawn on demand are. */
function useFocusBack(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    const before = document.activeElement;
    return () => {
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [opened]);
}
