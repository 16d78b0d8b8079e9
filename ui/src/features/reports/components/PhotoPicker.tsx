import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import { IconPhotoPlus } from "@tabler/icons-react";
import { useState } from "react";

import type { Photo } from "../../../bindings";
import { Dialog } from "../../../kit";
import { photoUrl } from "../../../platform";
import classes from "./photos.module.css";

interface PhotoPickerProps {
  photos: readonly Photo[];
  chosen: readonly string[];
  several: boolean;
  onTake: (ids: string[]) => void;
  onAdd: () => Promise<string[]>;
  onClose: () => void;
}

/** One photo, or several in the order in which they are chosen. */
export function PhotoPicker({ photos, chosen, several, onTake, onAdd, onClose }: PhotoPickerProps) {
  const { t } = useLingui();
  const [ids, setIds] = useState([...chosen]);

  const toggle = (id: string) => {
    if (ids.includes(id)) setIds(ids.filter((one) => one !== id));
    else setIds(several ? [...ids, id] : [id]);
  };
  const nameOf = (number: number) => t`Photo ${number}`;
  const add = async () => {
    const added = await onAdd();
    setIds(several ? [...ids, ...added] : added.slice(0, 1).concat(ids).slice(0, 1));
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={several ? t`Photos de la galerie` : t`Choisir une photo`}
    >
      {photos.length === 0 && (
        <Text c="dimmed" mb="md">
          <Trans>Ce compte rendu n’a pas encore de photo.</Trans>
        </Text>
      )}
      <div className={classes.grid}>
        {photos.map((photo, index) => (
          <button
            key={photo.id}
            type="button"
            className={classes.tile}
            aria-pressed={ids.includes(photo.id)}
            aria-label={photo.description.alt ?? photo.description.caption ?? nameOf(index + 1)}
            onClick={() => toggle(photo.id)}
          >
            <img src={photoUrl(photo.id, 480)} alt="" />
            {several && ids.includes(photo.id) && (
              <span className={classes.number}>{ids.indexOf(photo.id) + 1}</span>
            )}
          </button>
        ))}
      </div>
      <Group justify="space-between" mt="lg">
        <Button
          variant="default"
          leftSection={<IconPhotoPlus aria-hidden="true" size="1.25rem" />}
          data-autofocus={photos.length === 0 || undefined}
          onClick={() => void add()}
        >
          <Trans>Ajouter des photos</Trans>
        </Button>
        <Button
          disabled={ids.length === 0}
          onClick={() => {
            onTake(ids);
            onClose();
          }}
        >
          {several ? <Trans>Placer ces photos</Trans> : <Trans>Placer cette photo</Trans>}
        </Button>
      </Group>
    </Dialog>
  );
}
