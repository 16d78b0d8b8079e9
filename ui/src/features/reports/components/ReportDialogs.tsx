import { useLingui } from "@lingui/react/macro";

import type { Report } from "../../../bindings";
import { ProgressDialog } from "../../../kit";
import { FollowUpDialog } from "./FollowUpDialog";
import { PhotoPicker } from "./PhotoPicker";
import { PhotosDialog } from "./PhotosDialog";
import { PreviewDialog } from "./PreviewDialog";
import { PublishDialog } from "./PublishDialog";
import { RenameDialog } from "./RenameDialog";
import type { ReportDialogsState } from "./useReportDialogs";

/** The dialogs over a report: one at a time. */
export function ReportDialogs({ report, dialogs }: { report: Report; dialogs: ReportDialogsState }) {
  const { t } = useLingui();
  const { shown, show, photos, flush } = dialogs;
  const close = () => show(null);
  const { job } = photos;
  return (
    <>
      {shown === "publish" && (
        <PublishDialog report={report} flush={flush} onPhoto={(id) => show({ photos: id })} onClose={close} />
      )}
      {shown === "preview" && <PreviewDialog report={report.id} onClose={close} />}
      {shown === "rename" && <RenameDialog report={report} onClose={close} />}
      {typeof shown === "object" && shown !== null && "photos" in shown && (
        <PhotosDialog
          report={report}
          first={shown.photos}
          onAdd={() => void photos.choose()}
          onClose={close}
        />
      )}
      {typeof shown === "object" && shown !== null && "choose" in shown && (
        <PhotoPicker
          photos={report.photos}
          chosen={shown.choose.chosen}
          several={shown.choose.several}
          onTake={shown.choose.take}
          onAdd={photos.choose}
          onClose={close}
        />
      )}
      {typeof shown === "object" && shown !== null && "followUp" in shown && (
        <FollowUpDialog report={report.id} decision={shown.followUp} onClose={close} />
      )}
      <ProgressDialog
        opened={job.running}
        title={t`Ajout des photos`}
        done={job.progress?.done ?? 0}
        total={job.progress?.total ?? 0}
        onCancel={job.cancel}
        cancelling={job.cancelling}
      />
    </>
  );
}
