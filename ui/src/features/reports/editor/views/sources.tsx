import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from "@tiptap/react";

import { photoUrl } from "../../../../platform";
import { useReportContext } from "../context";
import { isAddress } from "../schema";
import { BlockMenu } from "./BlockMenu";
import classes from "./blocks.module.css";
import { InlineDateField, InlineField, InlineTimeField } from "./InlineField";

function useAddressCheck() {
  const { t } = useLingui();
  return (text: string) => (isAddress(text) ? null : t`Une adresse commence par https:// ou http://.`);
}

/** Words of somebody, with their source. */
export function QuoteView({ node, updateAttributes, editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  const { author, office, source, sourceUrl, date } = node.attrs;
  const refuse = useAddressCheck();
  return (
    <NodeViewWrapper as="figure" className={classes.quote} data-block="quote">
      <BlockMenu editor={editor} getPos={getPos} label={t`Citation`} />
      <NodeViewContent />
      <figcaption contentEditable={false} className={classes.header}>
        <InlineField
          required
          className={classes.speakerName}
          label={t`Qui l’a dit`}
          value={author}
          onChange={(value) => updateAttributes({ author: value ?? "" })}
        />
        <span className={classes.soft}>
          <InlineField
            label={t`Responsabilité ou mandat`}
            value={office}
            onChange={(value) => updateAttributes({ office: value })}
          />
          <InlineField
            label={t`Où (discours, journal…)`}
            value={source}
            onChange={(value) => updateAttributes({ source: value })}
          />
          <InlineDateField
            label={t`Date`}
            value={date}
            onChange={(value) => updateAttributes({ date: value })}
          />
          <InlineField
            label={t`Adresse de la source`}
            value={sourceUrl}
            refuse={refuse}
            onChange={(value) => updateAttributes({ sourceUrl: value?.trim() ?? null })}
          />
        </span>
      </figcaption>
    </NodeViewWrapper>
  );
}

/** A post of a social network, kept as text so that it outlives the network. */
export function SocialPostView({ node, updateAttributes, editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  const { choosePhotos } = useReportContext();
  const { author, handle, network, date, url, photoId } = node.attrs;
  const [day = "", time = "12:00"] = (date as string).split("T");
  const refuse = useAddressCheck();
  const choose = () =>
    choosePhotos({
      chosen: photoId === null ? [] : [photoId],
      several: false,
      take: ([id]) => updateAttributes({ photoId: id ?? null }),
    });
  return (
    <NodeViewWrapper className={classes.post} data-block="socialPost">
      <BlockMenu editor={editor} getPos={getPos} label={t`Publication d’un réseau social`} />
      <div contentEditable={false} className={classes.header}>
        <InlineField
          required
          className={classes.speakerName}
          label={t`Auteur·e`}
          value={author}
          onChange={(value) => updateAttributes({ author: value ?? "" })}
        />
        <span className={classes.soft}>
          <InlineField
            required
            label={t`@compte`}
            value={handle}
            onChange={(value) => updateAttributes({ handle: value ?? "" })}
          />
          <InlineField
            required
            label={t`Réseau`}
            value={network}
            onChange={(value) => updateAttributes({ network: value ?? "" })}
          />
        </span>
      </div>
      <NodeViewContent />
      {photoId !== null && (
        <div contentEditable={false} className={classes.postPicture}>
          <img src={photoUrl(photoId, 480)} alt="" />
        </div>
      )}
      <div contentEditable={false} className={`${classes.footer} ${classes.soft}`}>
        <span>
          <InlineDateField
            label={t`Date`}
            value={day}
            onChange={(value) => value !== null && updateAttributes({ date: `${value}T${time}` })}
          />
          <InlineTimeField
            label={t`Heure`}
            value={time.slice(0, 5)}
            onChange={(value) => value !== null && updateAttributes({ date: `${day}T${value}:00` })}
          />
        </span>
        <InlineField
          label={t`Adresse de la publication`}
          value={url}
          refuse={refuse}
          onChange={(value) => updateAttributes({ url: value?.trim() ?? null })}
        />
        <Button variant="subtle" size="compact-md" onClick={choose}>
          {photoId === null ? <Trans>Ajouter son image</Trans> : <Trans>Changer son image</Trans>}
        </Button>
      </div>
    </NodeViewWrapper>
  );
}
