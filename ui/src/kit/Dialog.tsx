import { useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { useEffect, useEffectEvent, type ReactNode } from "react";

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** `page` is as wide as what stands beside each other on a page. */
  size?: "md" | "lg" | "xl" | "page";
  /** Without a cross and without closing by a click beside it, for what must be answered or stopped. */
  insistent?: boolean;
  /** What it holds is being sent: it stays open until there is an answer. */
  busy?: boolean;
  children: ReactNode;
}

/** A question or a short form over the page, which keeps the focus until it is closed; Escape closes it. */
export function Dialog(props: DialogProps) {
  const { opened, onClose, title, size = "md", insistent = false, busy = false, children } = props;
  const { t } = useLingui();
  const close = () => {
    if (!busy) onClose();
  };
  useFocusBack(opened);
  useEscape(opened, close);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size={size === "page" ? "80rem" : size}
      withCloseButton={!insistent}
      closeOnClickOutside={!insistent}
      // Every dialog of Mantine's takes it, also one that lies under another.
      closeOnEscape={false}
      closeButtonProps={{ "aria-label": t`Fermer` }}
    >
      {children}
    </Modal>
  );
}

/** The dialogs that are open, the topmost last. */
const open: object[] = [];

/** Escape closes the topmost dialog, and nothing beneath it: for whatever else listens, the key has been used. */
function useEscape(opened: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!opened) return;
    const dialog = {};
    open.push(dialog);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || open.at(-1) !== dialog)
        return;
      // A list of choices in the dialog closes first.
      const target = event.target as Partial<Element> | null;
      if (target?.getAttribute?.("data-mantine-stop-propagation") === "true") return;
      event.preventDefault();
      close();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
      open.splice(open.indexOf(dialog), 1);
    };
  }, [opened]);
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
