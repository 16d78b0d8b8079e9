import { Suspense } from "react";

import { Loaded, useCommand, type Response } from "../platform";
import { Layout } from "./Layout";
import { prepared } from "./preloadable";
import { useActivity } from "./useActivity";
import { useDoor } from "./useLockScreen";
import { useMachineSettings } from "./useMachineSettings";

const Threshold = prepared(async () => (await import("./WelcomeLayout")).Threshold);
const WelcomePage = prepared(
  async () => (await import("../features/workspace/pages/WelcomePage")).WelcomePage,
);
const CreatePage = prepared(async () => (await import("../features/workspace/pages/CreatePage")).CreatePage);
const LockedPage = prepared(async () => (await import("../features/workspace/pages/LockedPage")).LockedPage);

/** Loads what stands before a section, so that it is drawn at once. */
export async function prepareThreshold(): Promise<void> {
  await Promise.all([Threshold.prepare(), WelcomePage.prepare()]);
}

/** Lets through to the section when one is open; else to the page that opens one, or that unlocks the one that was. */
export function Gate() {
  useMachineSettings();
  useActivity();
  const status = useCommand("workspace.status", {});

  return (
    <Loaded query={status} skeleton={null}>
      {(known) => <Door status={known} />}
    </Loaded>
  );
}

function Door({ status }: { status: Response<"workspace.status"> }) {
  const { path, section_name } = status;
  const { place, goToFile, goToWelcome, create, enter } = useDoor(status);
  if (path !== null && place.at !== "create") return <Layout sectionName={section_name ?? ""} />;
  return (
    <Suspense>
      <Threshold>
        {place.at === "welcome" && <WelcomePage onCreate={create} onFile={goToFile} />}
        {place.at === "create" && <CreatePage path={path} onCancel={goToWelcome} onBegin={enter} />}
        {place.at === "file" && (
          <LockedPage key={place.path} path={place.path} locked={place.locked} onOther={goToWelcome} />
        )}
      </Threshold>
    </Suspense>
  );
}
