import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** What is wrong with a list of lines, below them; nothing where nothing is. */
export function ListError({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <Text c="error" size="sm" role="alert">
      {children}
    </Text>
  );
}
