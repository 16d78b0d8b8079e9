import { useLingui } from "@lingui/react/macro";
import { CloseButton, Group, Title } from "@mantine/core";
import {
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { createPortal } from "react-dom";

import classes from "./SidePanel.module.css";

const Slot = createContext<HTMLElement | null>(null);

/** The content and, at its right, the slot into which side panels are rendered. */
export function SidePanelArea({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <Slot value={slot}>
      <div className={classes.area}>
        <div className={classes.content}>{children}</div>
        <div ref={setSlot} className={classes.slot} />
      </div>
    </Slot>
  );
}

interface SidePanelProps {
  title: ReactNode;
  /** Under the title, in a lighter style. */
  subtitle?: ReactNode;
  /** Buttons at the foot, always in sight. */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The open record beside its list. Escape closes it and restores the focus. */
export function SidePanel({ title, subtitle, actions, onClose, children }: SidePanelProps) {
  const { t } = useLingui();
  const slot = use(Slot);
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);

  useEffect(() => {
    before.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      const back = before.current;
      // What asked for it may be gone, as the palette is: the page goes on from its top.
      if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus();
      else document.getElementById("page-title")?.focus({ preventScroll: true });
    };
  }, [slot]);

  const close = useEffectEvent(onClose);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A list of choices or a dialog above the panel takes its own Escape first.
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("[aria-modal=true]"))
        return;
      const target = event.target as HTMLElement;
      if (target.getAttribute("aria-expanded") === "true") return;
      close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const content = (
    <aside ref={panel} className={classes.panel} aria-labelledby={heading} tabIndex={-1}>
      <header className={classes.header}>
        <div className={classes.names}>
          <Title order={2} id={heading} className={classes.title}>
            {title}
          </Title>
          {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        <CloseButton size="lg" aria-label={t`Fermer le volet`} onClick={onClose} />
      </header>
      <div className={classes.body}>{children}</div>
      {actions && (
        <Group component="footer" className={classes.footer} gap="xs">
          {actions}
        </Group>
      )}
    </aside>
  );
  return slot === null ? content : createPortal(content, slot);
}
