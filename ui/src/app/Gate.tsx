import { lazy, Suspense } from "react";

import { Loaded, useCommand, type Response } from "../platform";
import { Layout } from "./Layout";
import { useActivity } from "./useActivity";
import { useDoor } from "./useDoor";
import { useMachineSettings } from "./useMachineSettings";

const Threshold = lazy(() => import("./Threshold").then((module) => ({ default: module.Threshold })));
const WelcomePage = lazy(() =>
  import("../features/workspace/pages/WelcomePage").then((module) => ({ default: module.WelcomePage })),
);
const CreatePage = lazy(() =>
  import("../features/workspace/pages/CreatePage").then((module) => ({ default: module.CreatePage })),
);
const LockedPage = lazy(() =>
  import("../features/workspace/pages/LockedPage").then((module) => ({ default: module.LockedPage })),
);

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
