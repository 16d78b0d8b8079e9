import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, List, Text } from "@mantine/core";
import { useState } from "react";

import type { Report, ReportFormat } from "../../../bindings";
import { Dialog, Notice, ProgressDialog, showUndoToast, useFormat } from "../../../kit";
import { chooseSave, reveal, useChange, useJob } from "../../../platform";
import { lackLabels } from "../labels";

const ENDINGS: Record<ReportFormat, string> = { html: "html", markdown: "md", pdf: "pdf" };

interface PublishDialogProps {
  report: Report;
  /** Writes first what was typed; whether it is written. */
  flush: () => Promise<boolean>;
  onPhoto: (id: string) => void;
  onClose: () => void;
}

/** What stands in the way, the status, and the files that leave. */
export function PublishDialog({ report, flush, onPhoto, onClose }: PublishDialogProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const publish = useChange("reports.publish");
  const unpublish = useChange("reports.unpublish");
  const job = useJob("reports.export");
  const [written, setWritten] = useState<string | null>(null);
  const { obstacles, status, particulars } = report;
  const blocked = obstacles.length > 0;
  const formatLabels: Record<ReportFormat, string> = {
    html: t`Page web (HTML)`,
    pdf: t`Document à imprimer (PDF)`,
    markdown: t`Texte pour un blog (Markdown)`,
  };

  const day = report.published_on === null ? "" : format.dateWithYear(report.published_on);
  const nameOf = (number: number) => t`Photo ${number}`;

  const save = async (as: ReportFormat) => {
    if (!(await flush())) return;
    const path = await chooseSave({
      title: formatLabels[as],
      defaultName: `${particulars.title.replace(/[\\/:*?"<>|]/g, " ").trim()}.${ENDINGS[as]}`,
      extensions: [ENDINGS[as]],
    });
    if (path === null) return;
    if ((await job.run({ report: report.id, format: as, path })) === null) return;
    setWritten(path);
    showUndoToast({
      message: t`Le compte rendu est dans le fichier.`,
      action: t`Montrer le fichier`,
      onAction: () => void reveal(path),
    });
  };

  return (
    <Dialog
      opened={!job.running}
      onClose={onClose}
      title={status === "published" ? t`Diffuser le compte rendu` : t`Publier le compte rendu`}
      size="lg"
    >
      <ProgressDialog
        opened={job.running}
        title={t`Mise en page`}
        done={job.progress?.done ?? 0}
        total={job.progress?.total ?? 0}
        onCancel={job.cancel}
        cancelling={job.cancelling}
      />
      {blocked && (
        <Notice
          kind="warning"
          title={
            <Plural
              value={obstacles.length}
              one="Une photo du texte n’est pas prête"
              other="# photos du texte ne sont pas prêtes"
            />
          }
        >
          <List>
            {obstacles.map(({ photo_id, lacks }, index) => (
              <List.Item key={photo_id}>
                <Button
                  variant="transparent"
                  size="compact-md"
                  p={0}
                  td="underline"
                  onClick={() => onPhoto(photo_id)}
                >
                  {report.photos.find((photo) => photo.id === photo_id)?.description.caption ??
                    nameOf(index + 1)}
                </Button>
                {" : "}
                {format.list(lacks.map((lack) => i18n._(lackLabels[lack])))}
              </List.Item>
            ))}
          </List>
        </Notice>
      )}
      <Group justify="space-between" my="lg" wrap="nowrap">
        <Text>
          {status === "draft" ? <Trans>Ce compte rendu est un brouillon.</Trans> : t`Publié le ${day}.`}
        </Text>
        {status === "draft" ? (
          <Button
            disabled={blocked}
            loading={publish.isPending}
            onClick={() => void flush().then((written) => written && publish.mutate({ report: report.id }))}
          >
            <Trans>Déclarer publié</Trans>
          </Button>
        ) : (
          <Button variant="default" onClick={() => unpublish.mutate({ report: report.id })}>
            <Trans>Remettre en brouillon</Trans>
          </Button>
        )}
      </Group>
      <Text fw={650} mb="xs">
        <Trans>Enregistrer dans un fichier</Trans>
      </Text>
      <Group gap="sm">
        {(["html", "pdf", "markdown"] as const).map((as) => (
          <Button key={as} variant="default" disabled={blocked} onClick={() => void save(as)}>
            {formatLabels[as]}
          </Button>
        ))}
      </Group>
      {written !== null && (
        <Button variant="subtle" mt="sm" onClick={() => void reveal(written)}>
          <Trans>Montrer le fichier</Trans>
        </Button>
      )}
    </Dialog>
  );
}
