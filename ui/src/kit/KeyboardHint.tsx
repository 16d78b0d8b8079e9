import { Kbd } from "@mantine/core";

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How the keys of this machine are called. */
export function keyNames(keys: string): string[] {
  return keys.split("+").map((key) => (key === "mod" ? (onMac ? "⌘" : "Ctrl") : key));
}

/** Keys to press together, written `mod+K`; `mod` is Ctrl, or Cmd on a Mac. */
export function KeyboardHint({ keys }: { keys: string }) {
  return (
    <span style={{ whiteSpace: "nowrap" }} dir="ltr">
      {keyNames(keys).map((name, index) => (
        <span key={name}>
          {index > 0 && " + "}
          <Kbd>{name}</Kbd>
        </span>
      ))}
    </span>
  );
}
