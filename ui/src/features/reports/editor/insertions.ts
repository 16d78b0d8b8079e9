import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Editor, JSONContent } from "@tiptap/core";
import {
  IconBlockquote,
  IconBrandMastodon,
  IconBulb,
  IconGavel,
  IconH2,
  IconH3,
  IconHeartHandshake,
  IconLayoutGrid,
  IconList,
  IconListNumbers,
  IconMicrophone,
  IconPhoto,
  IconPresentation,
  IconSeparator,
  IconSignature,
  type Icon,
} from "@tabler/icons-react";

import { normalizeForSearch } from "../../../kit";
import type { ReportContextValue } from "./context";
import { insertBlock } from "./blockCommands";

/** Something that can be put into the text, from the menu of the toolbar or after a slash. */
export interface Insertion {
  key: string;
  label: MessageDescriptor;
  icon: Icon;
  /** What else people may type to find it, without accents. */
  keywords: string;
  run(editor: Editor, around: ReportContextValue): void;
}

const empty = [{ type: "paragraph" }];

const block = (make: (around: ReportContextValue) => JSONContent): Insertion["run"] => {
  return (editor, around) => insertBlock(editor, make(around));
};

const day = ({ report, today }: ReportContextValue) => report.particulars.held_on ?? today;

const insertPhotos =
  (several: boolean): Insertion["run"] =>
  (editor, around) =>
    around.choosePhotos({
      chosen: [],
      several,
      take: (ids) => {
        if (ids.length === 0) return;
        insertBlock(
          editor,
          several
            ? { type: "gallery", attrs: { photoIds: ids } }
            : { type: "photo", attrs: { photoId: ids[0] } },
        );
      },
    });

export const insertions: readonly Insertion[] = [
  {
    key: "heading",
    label: msg`Titre`,
    icon: IconH2,
    keywords: "titre heading",
    run: (editor) => void editor.chain().focus().setHeading({ level: 2 }).run(),
  },
  {
    key: "subheading",
    label: msg`Sous-titre`,
    icon: IconH3,
    keywords: "sous-titre heading",
    run: (editor) => void editor.chain().focus().setHeading({ level: 3 }).run(),
  },
  {
    key: "session",
    label: msg`Séance du programme`,
    icon: IconPresentation,
    keywords: "seance table ronde atelier pleniere session workshop",
    run: block(() => ({ type: "session", attrs: { kind: "plenary", title: "" }, content: empty })),
  },
  {
    key: "speaker",
    label: msg`Intervenant·e`,
    icon: IconMicrophone,
    keywords: "intervenant oratrice orateur speaker",
    run: block(() => ({ type: "speaker", attrs: { name: "", role: "speaker" }, content: empty })),
  },
  {
    key: "quote",
    label: msg`Citation avec sa source`,
    icon: IconBlockquote,
    keywords: "citation quote",
    run: block(() => ({ type: "quote", attrs: { author: "" }, content: empty })),
  },
  {
    key: "socialPost",
    label: msg`Publication d’un réseau social`,
    icon: IconBrandMastodon,
    keywords: "reseau social tweet publication post",
    run: block((around) => ({
      type: "socialPost",
      attrs: { author: "", handle: "", network: "", date: `${day(around)}T12:00:00` },
      content: empty,
    })),
  },
  {
    key: "announcement",
    label: msg`Annonce`,
    icon: IconBulb,
    keywords: "annonce announcement",
    run: block(() => ({ type: "announcement", content: empty })),
  },
  {
    key: "decision",
    label: msg`Décision ou suite à donner`,
    icon: IconGavel,
    keywords: "decision suite tache follow-up",
    run: block(() => ({ type: "decision", attrs: { id: crypto.randomUUID() }, content: empty })),
  },
  {
    key: "photo",
    label: msg`Photo`,
    icon: IconPhoto,
    keywords: "photo image",
    run: insertPhotos(false),
  },
  {
    key: "gallery",
    label: msg`Galerie de photos`,
    icon: IconLayoutGrid,
    keywords: "galerie photos gallery",
    run: insertPhotos(true),
  },
  {
    key: "bullets",
    label: msg`Liste à puces`,
    icon: IconList,
    keywords: "liste puces bullet list",
    run: (editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    key: "numbers",
    label: msg`Liste numérotée`,
    icon: IconListNumbers,
    keywords: "liste numerotee ordered list",
    run: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
  {
    key: "rule",
    label: msg`Filet de séparation`,
    icon: IconSeparator,
    keywords: "filet separation ligne rule",
    run: (editor) => void editor.chain().focus().setHorizontalRule().run(),
  },
  {
    key: "acknowledgements",
    label: msg`Remerciements`,
    icon: IconHeartHandshake,
    keywords: "remerciements merci thanks",
    run: block(() => ({ type: "acknowledgements", content: empty })),
  },
  {
    key: "signature",
    label: msg`Signature`,
    icon: IconSignature,
    keywords: "signature",
    run: block(({ report }) => ({
      type: "signature",
      attrs: { name: report.particulars.author?.split(" ")[0] ?? "" },
    })),
  },
];

/** The insertions whose name, in the language of the window, or keywords begin like what was typed. */
export function findInsertions(typed: string, say: (message: MessageDescriptor) => string): Insertion[] {
  const wanted = normalizeForSearch(typed);
  return insertions.filter(({ label, keywords }) =>
    `${normalizeForSearch(say(label))} ${keywords}`.split(/[\s’]+/u).some((word) => word.startsWith(wanted)),
  );
}
