import { useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";

import { Page, useFormat } from "../../../kit";
import { Loaded, useCommand, useToday } from "../../../platform";
import { NewCampaignDialog } from "../../campaigns";
import { NewEventDialog } from "../../events";
import { Upcoming } from "../components/Upcoming";
import { FirstSteps } from "../components/FirstSteps";
import { Members } from "../components/Members";
import { RunningCampaigns } from "../components/RunningCampaigns";
import { SilentPartners } from "../components/SilentPartners";
import { ToDo } from "../components/ToDo";
import { useIsNewSection } from "../queries/useIsNewSection";
import classes from "./HomePage.module.css";

/** What the section needs this week, each part of it leading to the doing; for a new section, what it begins with. */
export function HomePage() {
  const { t } = useLingui();
  const format = useFormat();
  const [creating, setCreating] = useState<"campaign" | "event">();
  const week = useCommand("home.week", {});
  const isNew = useIsNewSection(week.data);
  const day = format.date(useToday());
  const close = () => setCreating(undefined);
  const begin = () => setCreating("campaign");
  const plan = () => setCreating("event");

  return (
    <Page
      title={t`Bonjour, nous sommes ${day}`}
      subtitle={isNew ? undefined : t`Voici ce que la section attend de vous cette semaine.`}
    >
      {isNew ? (
        <FirstSteps onBegin={begin} onPlan={plan} />
      ) : (
        <div className={classes.parts}>
          {week.isError && week.data === undefined ? (
            // Shown once, not by each component that uses the query.
            <Loaded query={week}>{() => null}</Loaded>
          ) : (
            <>
              <Upcoming week={week} onPlan={plan} />
              <ToDo week={week} />
              <RunningCampaigns week={week} onBegin={begin} />
            </>
          )}
          <Members />
          <SilentPartners week={week} />
        </div>
      )}
      <Suspense>
        {creating === "campaign" && <NewCampaignDialog onClose={close} />}
        {creating === "event" && <NewEventDialog onClose={close} />}
      </Suspense>
    </Page>
  );
}
