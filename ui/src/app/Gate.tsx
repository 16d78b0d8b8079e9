import { lazy, Suspense, useEffect, useState } from "react";

import { Loaded, painted, useCommand } from "../platform";
import { Layout } from "./Layout";
import { useActivity } from "./useActivity";
import { useMachineSettings } from "./useMachineSettings";

const WelcomePage = lazy(() =>
  import("../features/workspace/pages/WelcomePage").then((module) => ({ default: module.WelcomePage })),
);
const LockedPage = lazy(() =>
  import("../features/workspace/pages/LockedPage").then((module) => ({ default: module.LockedPage })),
);

/** Lets through to the section when one is open; else to the page that opens one, or that unlocks the one that was. */
export function Gate() {
  useMachineSettings();
  useActivity();
  const status = useCommand("workspace.status", {});
  const { isPending } = status;
  useEffect(() => {
    if (!isPending) void painted();
  }, [isPending]);

  return (
    <Loaded query={status} skeleton={null}>
      {({ path, section_name }) => <Door path={path} sectionName={section_name} />}
    </Loaded>
  );
}

function Door({ path, sectionName }: { path: string | null; sectionName: string | null }) {
  // The file that was open last stays known, and nothing else of it, so that it can be unlocked.
  const [last, setLast] = useState(path);
  if (path !== null && path !== last) setLast(path);

  if (path !== null) return <Layout sectionName={sectionName ?? ""} />;
  return <Suspense>{last === null ? <WelcomePage /> : <LockedPage path={last} />}</Suspense>;
}
