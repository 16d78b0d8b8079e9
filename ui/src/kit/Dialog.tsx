import { useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import type { ReactNode } from "react";

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
