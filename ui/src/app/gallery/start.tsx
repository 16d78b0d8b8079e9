import "../styles";

import { createRoot } from "react-dom/client";

import { createQueryClient, installPlatform } from "../../platform";
import { storedLanguage, activateLanguage } from "../language";
import { Providers } from "../Providers";
import { Gallery } from "./Gallery";
import { galleryPlatform } from "./platform";

// Not a part of the program: the build starts from index.html alone.
installPlatform(galleryPlatform());
await activateLanguage(storedLanguage());
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <Providers client={createQueryClient()}>
      <Gallery />
    </Providers>,
  );
