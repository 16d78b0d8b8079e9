import "./styles";

import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

import { createQueryClient, installFeatures, installPlatform } from "../platform";
import { dropFirstAnswers } from "../platform/firstAnswers";
import { inWindow, tauriPlatform } from "../platform/tauri";
import { features } from "./features";
import { preloadFirstPage } from "./firstPage";
import { storedLanguage, activateLanguage } from "./language";
import { Providers } from "./Providers";
import { router } from "./router";
import { fetchTypeface } from "./theme";

async function start(): Promise<void> {
  if (inWindow()) installPlatform(tauriPlatform);
  // In a plain browser there is no program to ask: developers see the interface over scripted answers.
  else if (import.meta.env.DEV) installPlatform((await import("./gallery/platform")).galleryPlatform());
  installFeatures(features);
  const client = createQueryClient();
  await Promise.all([activateLanguage(storedLanguage()), fetchTypeface(), preloadFirstPage(client)]);
  dropFirstAnswers();
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root");
  const window = (
    <StrictMode>
      <Providers client={client}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>
  );
  flushSync(() => createRoot(root).render(window));
}

void start();
