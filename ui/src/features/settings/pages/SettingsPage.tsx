import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";

import { Page } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { About } from "../components/About";
import { ExampleCare, FileCare } from "../components/FileCare";
import { SectionForm } from "../components/SectionForm";
import { ThisComputer } from "../components/ThisComputer";
import { PARTS, parseSettingsSearch, type SettingsPart } from "../queries/settingsSearch";

const partLabels: Record<SettingsPart, MessageDescriptor> = {
  section: msg`La section`,
  computer: msg`Ce poste`,
  file: msg`Le fichier`,
  about: msg`À propos`,
};

/** What is set once and then left alone: the section, this computer, the file, the program. */
export function SettingsPage() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { part = "section" } = parseSettingsSearch(useSearch({ strict: false }));
  const status = useCommand("workspace.status", {});
  const section = useCommand("section.read", {});
  const path = status.data?.path ?? "";
  const show = (next: string | null) =>
    void navigate({ to: "/settings", search: parseSettingsSearch({ part: next }), replace: true });

  return (
    <Page title={t`Réglages`}>
      <Tabs value={part} onChange={show} keepMounted={false}>
        <Tabs.List mb="lg">
          {PARTS.map((one) => (
            <Tabs.Tab key={one} value={one} fz="md">
              {i18n._(partLabels[one])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="section">
          <Loaded query={section} skeleton="form">
            {(data) => <SectionForm section={data} />}
          </Loaded>
        </Tabs.Panel>
        <Tabs.Panel value="computer">
          <ThisComputer />
        </Tabs.Panel>
        <Tabs.Panel value="file">
          {status.data?.example ? <ExampleCare /> : <FileCare path={path} />}
        </Tabs.Panel>
        <Tabs.Panel value="about">
          <About />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
