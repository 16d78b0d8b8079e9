import { Extension, InputRule, type Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";
const SPACES = "[ \u00a0\u202f]";

interface Repair {
  find: RegExp;
  replace: (...groups: string[]) => string;
}

/** What French asks for, as it is typed. The rest (and what was pasted) is repaired when the report is published. */
const repairs: Repair[] = [
  { find: /(\p{L})'$/u, replace: (letter) => `${letter}’` },
  { find: /(^|[^.])\.\.\.$/u, replace: (before) => `${before}…` },
  {
    find: new RegExp(`([^\\s(«])${SPACES}?([!?;])$`, "u"),
    replace: (before, sign) => `${before}${NARROW}${sign}`,
  },
  { find: new RegExp(`([^\\s(«])${SPACES}:$`, "u"), replace: (before) => `${before}${NO_BREAK}:` },
  { find: /(^|[\s(])"$/u, replace: (before) => `${before}«${NO_BREAK}` },
  { find: new RegExp(`([^\\s«])${SPACES}?"$`, "u"), replace: (before) => `${before}${NO_BREAK}»` },
  { find: new RegExp(`([^\\s«])${SPACES}?»$`, "u"), replace: (before) => `${before}${NO_BREAK}»` },
  { find: /«$/u, replace: () => `«${NO_BREAK}` },
  { find: new RegExp(`«${NO_BREAK} $`, "u"), replace: () => `«${NO_BREAK}` },
];

/** French typography as one types; Backspace just after takes a repair back. */
export const FrenchTypography = Extension.create<{ french: (editor: Editor) => boolean }>({
  name: "frenchTypography",
  addOptions: () => ({ french: () => true }),
  addInputRules() {
    return repairs.map(
      ({ find, replace }) =>
        new InputRule({
          find,
          handler: ({ state, range, match }) => {
            if (!this.options.french(this.editor) || isVerbatim(state) || isAddress(match)) return null;
            const [, ...groups] = match;
            state.tr.insertText(replace(...groups), range.from, range.to);
            return undefined;
          },
        }),
    );
  },
});

/** A post is kept as its author wrote it. */
function isVerbatim({ selection: { $from } }: EditorState): boolean {
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === "socialPost") return true;
  return false;
}

/** The signs of an address are its own. */
function isAddress(match: RegExpMatchArray): boolean {
  const before = match.input?.slice(0, (match.index ?? 0) + 1) ?? "";
  const word = before.split(/\s/u).at(-1) ?? "";
  return /:\/\/|^www\.|^mailto:|\w@\w/u.test(word);
}
