import { Alert } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";

export type NoticeKind = "information" | "done" | "warning" | "problem";

export const noticeLooks = {
  information: { color: "gray", icon: IconInfoCircle },
  done: { color: "green", icon: IconCircleCheck },
  warning: { color: "honey", icon: IconAlertTriangle },
  problem: { color: "red", icon: IconAlertTriangle },
} as const satisfies Record<NoticeKind, unknown>;

interface NoticeProps {
  kind?: NoticeKind;
  title?: ReactNode;
  children: ReactNode;
}

/** Something to know, in its place on the page. Problems are read out at once by a screen reader. */
export function Notice({ kind = "information", title, children }: NoticeProps) {
  const { color, icon: Icon } = noticeLooks[kind];
  return (
    <Alert
      color={color}
      variant="light"
      maw="56rem"
      title={title}
      icon={<Icon size="1.25rem" aria-hidden="true" />}
      role={kind === "problem" ? "alert" : "note"}
    >
      {children}
    </Alert>
  );
}
