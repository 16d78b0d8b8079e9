import { useLingui } from "@lingui/react/macro";

import { Page, useFormat } from "../../../kit";
import { features, Loaded, useCommand, useToday } from "../../../platform";
import { FirstSteps } from "../components/FirstSteps";
import { useIsNewSection } from "../queries/useIsNewSection";
import classes from "./HomePage.module.css";

/** What the section needs this week, each part of it leading to the doing; for a new section, what it begins with. */
export function HomePage() {
  const { t } = useLingui();
  const format = useFormat();
  const week = useCommand("home.week", {});
  const isNew = useIsNewSection(week.data);
  const day = format.date(useToday());
  const isUnreadable = week.isError && week.data === undefined;

  return (
    <Page
      title={t`Bonjour, nous sommes ${day}`}
      subtitle={isNew ? undefined : t`Voici ce que la section attend de vous cette semaine.`}
    >
      {isNew ? (
        <FirstSteps />
      ) : (
        <div className={classes.parts}>
          {/* Why the week cannot be read is shown once, not by each part. */}
          {isUnreadable && <Loaded query={week}>{() => null}</Loaded>}
          {partsInOrder()
            .filter(({ needsWeek }) => !(needsWeek && isUnreadable))
            .map(({ order, Part }) => (
              <Part key={order} week={week} />
            ))}
        </div>
      )}
    </Page>
  );
}

const partsInOrder = () =>
  features()
    .flatMap(({ home }) => home?.part ?? [])
    .sort((one, other) => one.order - other.order);
