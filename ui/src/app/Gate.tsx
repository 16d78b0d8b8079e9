import { lazy, Suspense } from "react";

import { Loaded, useCommand } from "../platform";
import { Layout } from "./Layout";

const WelcomePage = lazy(() =>
  import("../features/workspace/pages/WelcomePage").then((module) => ({ default: module.WelcomePage })),
);
const LockedPage = lazy(() =>
  import("../features/workspace/pages/LockedPage").then((module) => ({ default: module.LockedPage })),
);

/** Lets through to the section when one is open; else the page to open one, or the locked window. */
export function Gate() {
  const section = useCommand("workspace.state", {});
  return (
    <Loaded query={section} skeleton={null}>
      {({ state, name }) =>
        state === "open" ? (
          <Layout sectionName={name ?? ""} />
        ) : (
          <Suspense>{state === "locked" ? <LockedPage /> : <WelcomePage />}</Suspense>
        )
      }
    </Loaded>
  );
}
