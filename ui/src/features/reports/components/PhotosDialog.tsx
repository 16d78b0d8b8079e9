import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPhotoPlus } from "@tabler/icons-react";

import type { Report } from "../../../bindings";
import { Dialog } from "../../../kit";
import { AllPhotosForm } from "./AllPhotosForm";
import { PhotoForm } from "./PhotoForm";
import classes from "./photos.module.css";

interface PhotosDialogProps {
  report: Report;
  /** The photo that was asked for: it comes first in sight. */
  first: string | null;
  onAdd: () => void;
  onClose: () => void;
}

/** The photos of a report, with the words and the agreement that each of them needs. */
export function PhotosDialog({ report, first, onAdd, onClose }: PhotosDialogProps) {
  const { t } = useLingui();
  const { photos } = report;
  return (
    <Dialog opened onClose={onClose} title={t`Photos du compte rendu`} size="xl">
      <Group justify="space-between" mb="md">
        <Text c="dimmed">
          {photos.length === 0 ? (
            <Trans>
              Ajoutez les photos de la journée : leurs métadonnées (lieu, appareil) sont effacées.
            </Trans>
          ) : (
            <Plural value={photos.length} one="# photo" other="# photos" />
          )}
        </Text>
        <Button
          variant="default"
          leftSection={<IconPhotoPlus aria-hidden="true" size="1.25rem" />}
          onClick={onAdd}
        >
          <Trans>Ajouter des photos</Trans>
        </Button>
      </Group>
      <Stack gap="lg" className={classes.list}>
        {photos.length > 1 && <AllPhotosForm report={report.id} photos={photos} />}
        {photos.map((photo) => (
          <PhotoForm
            key={photo.id}
            photo={photo}
            inSight={photo.id === first}
            lacks={report.obstacles.find((obstacle) => obstacle.photo_id === photo.id)?.lacks ?? []}
          />
        ))}
      </Stack>
    </Dialog>
  );
}
