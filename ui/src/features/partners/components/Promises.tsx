import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack, Title } from "@mantine/core";
import { useState } from "react";

import type { ExchangeId } from "../../../bindings";
import type { PromiseWithTask } from "../queries/promises";
import { PromiseLine } from "./PromiseLine";
import classes from "./Promises.module.css";

interface PromisesProps {
  open: readonly PromiseWithTask[];
  fulfilled: readonly PromiseWithTask[];
  /** The exchanges that are shown. */
  listed: ReadonlySet<ExchangeId>;
}

/** What each side promised the other and has not done yet; on demand, what was fulfilled. */
export function Promises({ open, fulfilled, listed }: PromisesProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  return (
    <Stack gap="md">
      {open.length === 0 && (
        <p className={classes.empty}>
          <Trans>Aucune promesse n’est en attente.</Trans>
        </p>
      )}
      <Side
        title={t`Ce que nous avons promis`}
        promises={open.filter(({ by_us }) => by_us)}
        listed={listed}
      />
      <Side title={t`Ce qu’on nous a promis`} promises={open.filter(({ by_us }) => !by_us)} listed={listed} />
      {fulfilled.length > 0 && (
        <div>
          <Button variant="subtle" size="compact-md" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? (
              <Trans>Cacher les promesses tenues</Trans>
            ) : (
              <Plural value={fulfilled.length} one="Voir # promesse tenue" other="Voir # promesses tenues" />
            )}
          </Button>
          {shown && <Lines promises={fulfilled} listed={listed} />}
        </div>
      )}
    </Stack>
  );
}

function Side({ title, promises, listed }: LinesProps & { title: string }) {
  if (promises.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={3} mb="xs">
        {title}
      </Title>
      <Lines promises={promises} listed={listed} />
    </section>
  );
}

interface LinesProps {
  promises: readonly PromiseWithTask[];
  listed: ReadonlySet<ExchangeId>;
}

function Lines({ promises, listed }: LinesProps) {
  return (
    <ul className={classes.lines}>
      {promises.map((promise) => (
        <PromiseLine key={promise.id} promise={promise} isListed={listed.has(promise.exchange)} />
      ))}
    </ul>
  );
}
