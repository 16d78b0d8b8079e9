import type { Node } from "@tiptap/core";
import { ReactNodeViewRenderer, type ReactNodeViewProps } from "@tiptap/react";
import type { ComponentType } from "react";

import type { BlockName } from "../nodes";
import { GalleryView, PhotoView } from "./pictures";
import { SessionView, SpeakerView } from "./programme";
import { AcknowledgementsView, AnnouncementView, DecisionView, SignatureView } from "./results";
import { QuoteView, SocialPostView } from "./sources";

const views: Record<BlockName, ComponentType<ReactNodeViewProps>> = {
  session: SessionView,
  speaker: SpeakerView,
  quote: QuoteView,
  socialPost: SocialPostView,
  announcement: AnnouncementView,
  decision: DecisionView,
  photo: PhotoView,
  gallery: GalleryView,
  acknowledgements: AcknowledgementsView,
  signature: SignatureView,
};

/** A block with the component that renders it. */
export const withView = (node: Node): Node =>
  node.extend({ addNodeView: () => ReactNodeViewRenderer(views[node.name as BlockName]) });
