import "./styles";

import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { installPlatform } from "../platform";
import { inWindow, tauriPlatform } from "../platform/tauri";
import { keptLanguage, speak } from "./language";
import { Providers } from "./Providers";
import { router } from "./router";

async function start(): Promise<void> {
  if (inWindow()) installPlatform(tauriPlatform);
  // In a plain browser there is no program to ask: developers see the interface over scripted answers.
  else if (import.meta.env.DEV) installPlatform((await import("./gallery/platform")).galleryPlatform());
  // The page that the address names is fetched beside the words, not after them.
  void router.load();
  await speak(keptLanguage());
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root");
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

void start();
