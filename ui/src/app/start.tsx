import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "./global.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { installPlatform } from "../platform";
import { inWindow, tauriPlatform } from "../platform/tauri";
import { App } from "./App";
import { activate, chosenLocale } from "./language";

async function start(): Promise<void> {
  if (inWindow()) installPlatform(tauriPlatform);
  // In a plain browser there is no program to ask: developers see the interface over scripted answers.
  else if (import.meta.env.DEV) installPlatform((await import("./gallery/platform")).galleryPlatform());
  await activate(chosenLocale());
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root");
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
