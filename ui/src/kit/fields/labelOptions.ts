import type { MessageDescriptor } from "@lingui/core";

/** A record of labels as the choices of a field. */
export function labelOptions<Key extends string>(
  labels: Record<Key, MessageDescriptor>,
  say: (message: MessageDescriptor) => string,
): { value: Key; label: string }[] {
  return (Object.keys(labels) as Key[]).map((value) => ({ value, label: say(labels[value]) }));
}
