import { useLingui } from "@lingui/react/macro";

import { showNotice } from "../../../kit";
import { chooseFile, useJob } from "../../../platform";

const EXTENSIONS = ["jpg", "jpeg", "png", "webp", "gif"];

/** Takes photos into a report, from files that are chosen or were dropped; gives the ids of those added. */
export function useAddPhotos(report: string) {
  const { t } = useLingui();
  const job = useJob("photos.add");

  const take = async (paths: string[]): Promise<string[]> => {
    if (paths.length === 0) return [];
    const result = await job.run({ report, paths });
    if (result === null) return [];
    if (result.refused.length > 0) {
      const names = result.refused.map((one) => one.name).join(", ");
      showNotice({
        kind: "problem",
        message: t`Ces fichiers ne sont pas des photos que Ruche sait lire : ${names}. Envoyez-les en JPEG.`,
      });
    }
    return result.added;
  };
  const choose = async () =>
    take((await chooseFile({ title: t`Choisir des photos`, extensions: EXTENSIONS, multiple: true })) ?? []);

  return { job, take, choose };
}
