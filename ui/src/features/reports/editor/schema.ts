import type { Extensions, Node } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { Placeholder } from "@tiptap/extensions";

import { blockNodes } from "./nodes";

/** Addresses that a report may lead to; the core refuses every other. */
export const isAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(address);

/**
 * What the text of a report may hold: the same as `ruche-document`, which refuses all else. A golden file that both read keeps
 * them from drifting. `withView` gives a block its component.
 */
export function reportExtensions(
  withView: (node: Node) => Node = (node) => node,
  placeholder = "",
): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      blockquote: false,
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      trailingNode: { notAfter: ["paragraph"] },
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: "https",
        protocols: ["http", "https", "mailto"],
        isAllowedUri: (address, { defaultValidate }) => isAddress(address) && defaultValidate(address),
        HTMLAttributes: { target: null, rel: null },
      },
      dropcursor: { color: "var(--ruche-honey-deep)", width: 3 },
    }),
    Placeholder.configure({ placeholder }),
    ...blockNodes.map(withView),
  ];
}
