import { Suspense } from "react";

import { CurrentDayContext } from "../kit";
import { Loaded, useCommand, type Response } from "../platform";
import { Layout } from "./Layout";
import { preloadable } from "./preloadable";
import { useActivity } from "./useActivity";
import { useLockScreen } from "./useLockScreen";
import { useMachineSettings } from "./useMachineSettings";

const WelcomeLayout = preloadable(async () => (await import("./WelcomeLayout")).WelcomeLayout);
const WelcomePage = preloadable(
  async () => (await import("../features/workspace/pages/WelcomePage")).WelcomePage,
);
const CreatePage = preloadable(
  async () => (await import("../features/workspace/pages/CreatePage")).CreatePage,
);
const LockedPage = preloadable(
  async () => (await import("../features/workspace/pages/LockedPage")).LockedPage,
);

/** Loads the code of the welcome page, so that it is rendered at once. */
export async function preloadWelcome(): Promise<void> {
  await Promise.all([WelcomeLayout.preload(), WelcomePage.preload()]);
}

/** The root of every route: the layout with the page while a section is open; else the screens that open, create or unlock one. */
export function App() {
  useMachineSettings();
  useActivity();
  const status = useCommand("workspace.status", {});

  return (
    <Loaded query={status} skeleton={null}>
      {(known) => <CurrentScreen status={known} />}
    </Loaded>
  );
}

function CurrentScreen({ status }: { status: Response<"workspace.status"> }) {
  const { path, section_name } = status;
  const { screen, showFile, showWelcome, showCreate, enterSection } = useLockScreen(status);
  if (path !== null && screen.name !== "create") return <OpenSection name={section_name ?? ""} />;
  return (
    <Suspense>
      <WelcomeLayout>
        {screen.name === "welcome" && <WelcomePage onCreate={showCreate} onFile={showFile} />}
        {screen.name === "create" && <CreatePage path={path} onCancel={showWelcome} onBegin={enterSection} />}
        {screen.name === "unlock" && (
          <LockedPage key={screen.path} path={screen.path} locked={screen.locked} onOther={showWelcome} />
        )}
      </WelcomeLayout>
    </Suspense>
  );
}

/** The window of an open section, once it is known what day it is there: forms begin with it, and dates are read and said by it. */
function OpenSection({ name }: { name: string }) {
  const day = useCommand("section.today", {});
  return (
    <Loaded query={day} skeleton={null}>
      {({ today }) => (
        <CurrentDayContext value={today}>
          <Layout sectionName={name} />
        </CurrentDayContext>
      )}
    </Loaded>
  );
}
