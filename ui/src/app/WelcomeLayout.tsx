import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconSettings } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";

import { LanguageSwitch, MachineDialog } from "../features/settings";
import { useSaveCopy } from "../features/workspace";
import { Logo, Tooltip } from "../kit";
import { useMenuEntry } from "../platform";
import classes from "./WelcomeLayout.module.css";

/** The layout while no section is open: the logo, the settings of this computer, and a page. */
export function WelcomeLayout({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const [settings, setSettings] = useState(false);
  useMenuEntry("settings", () => setSettings(true));
  // There is nothing to copy here, and the notice says so.
  useMenuEntry("workspace.copy", useSaveCopy().save);

  return (
    <div className={classes.layout}>
      <header className={classes.side}>
        <Logo size={144} />
        <span className={classes.name}>{"Ruche"}</span>
        <p className={classes.what}>
          <Trans>Plusieurs chantiers, une seule section.</Trans>
        </p>
      </header>
      <div className={classes.main}>
        <section className={classes.corner} aria-label={t`Réglages de cet ordinateur`}>
          <LanguageSwitch />
          <Tooltip label={t`Réglages de cet ordinateur`}>
            <ActionIcon
              size="xl"
              aria-label={t`Réglages de cet ordinateur`}
              onClick={() => setSettings(true)}
            >
              <IconSettings size="1.375rem" stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </section>
        <main className={classes.page}>{children}</main>
      </div>
      {settings && <MachineDialog onClose={() => setSettings(false)} />}
    </div>
  );
}
