import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { NodeViewWrapper, type NodeViewProps } from "@tiptap/react";

import { photoUrl } from "../../../../platform";
import { usePhoto, useReportContext } from "../context";
import { isAddress } from "../schema";
import { BlockMenu } from "./BlockMenu";
import classes from "./blocks.module.css";
import { InlineField } from "./InlineField";

/** One photo, as it will look, with what it still lacks. */
export function PhotoView({ node, selected, editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  const { photoId } = node.attrs;
  const photo = usePhoto(photoId);
  const { report, describePhoto } = useReportContext();
  const lacking = report.obstacles.some((obstacle) => obstacle.photo_id === photoId);
  const description = photo?.description;
  const credit = description?.credit;
  return (
    <NodeViewWrapper
      as="figure"
      className={classes.figure}
      data-block="photo"
      data-selected={selected || undefined}
    >
      <BlockMenu editor={editor} getPos={getPos} label={description?.caption ?? t`Photo`} />
      <img
        src={photoUrl(photoId, 960)}
        alt={description?.alt ?? ""}
        width={photo?.width}
        height={photo?.height}
        data-drag-handle=""
      />
      <figcaption contentEditable={false} className={classes.caption}>
        {description?.caption && <span>{description.caption}</span>}
        {credit && (
          <span>
            <Trans>Photo : {credit}</Trans>
          </span>
        )}
        <Button
          variant={lacking ? "light" : "subtle"}
          size="compact-md"
          {...(lacking
            ? { color: "rose", leftSection: <IconAlertTriangle aria-hidden="true" size="1.125rem" /> }
            : {})}
          onClick={() => describePhoto(photoId)}
        >
          {lacking ? <Trans>Compléter avant de publier</Trans> : <Trans>Décrire la photo</Trans>}
        </Button>
      </figcaption>
    </NodeViewWrapper>
  );
}

/** Several photos beside each other, with the line that says whose they are. */
export function GalleryView({ node, selected, updateAttributes, editor, getPos }: NodeViewProps) {
  const { t } = useLingui();
  const { report, choosePhotos, describePhoto } = useReportContext();
  const { ownership, link } = node.attrs;
  const photoIds = node.attrs.photoIds as string[];
  const descriptionOf = (id: string) => report.photos.find((photo) => photo.id === id)?.description;
  const nameOf = (number: number) => t`Photo ${number}`;
  const choose = () =>
    choosePhotos({ chosen: photoIds, several: true, take: (ids) => updateAttributes({ photoIds: ids }) });
  return (
    <NodeViewWrapper
      className={classes.galleryBox}
      data-block="gallery"
      data-selected={selected || undefined}
      contentEditable={false}
    >
      <BlockMenu editor={editor} getPos={getPos} label={t`Galerie de photos`} />
      <div className={classes.grid}>
        {photoIds.map((id, index) => (
          <button
            key={id}
            type="button"
            className={classes.thumb}
            aria-label={descriptionOf(id)?.alt ?? nameOf(index + 1)}
            onClick={() => describePhoto(id)}
          >
            <img src={photoUrl(id, 480)} alt="" />
          </button>
        ))}
      </div>
      <div className={classes.caption}>
        <InlineField
          label={t`À qui sont ces photos`}
          value={ownership}
          onChange={(value) => updateAttributes({ ownership: value })}
        />
        <InlineField
          label={t`Adresse de la galerie complète`}
          value={link}
          refuse={(text) => (isAddress(text) ? null : t`Une adresse commence par https:// ou http://.`)}
          onChange={(value) => updateAttributes({ link: value?.trim() ?? null })}
        />
        <Button variant="subtle" size="compact-md" onClick={choose}>
          <Trans>Choisir les photos</Trans>
        </Button>
      </div>
    </NodeViewWrapper>
  );
}
