import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack, Title } from "@mantine/core";
import { useState } from "react";

import type { KnownPromise } from "../queries/promises";
import { PromiseLine } from "./PromiseLine";
import classes from "./Promises.module.css";

/** What each side promised the other and has not done yet; on demand, what was kept. */
export function Promises({ promises }: { promises: readonly KnownPromise[] }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  const open = promises.filter(({ done }) => !done);
  const fulfilled = promises.filter(({ done }) => done);
  return (
    <Stack gap="md">
      {open.length === 0 && (
        <p className={classes.empty}>
          <Trans>Toutes les promesses ont été tenues.</Trans>
        </p>
      )}
      <Side title={t`Ce que nous avons promis`} promises={open.filter(({ by_us }) => by_us)} />
      <Side title={t`Ce qu’on nous a promis`} promises={open.filter(({ by_us }) => !by_us)} />
      {fulfilled.length > 0 && (
        <div>
          <Button variant="subtle" size="compact-md" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? (
              <Trans>Cacher les promesses tenues</Trans>
            ) : (
              <Plural value={fulfilled.length} one="Voir # promesse tenue" other="Voir # promesses tenues" />
            )}
          </Button>
          {shown && <Lines promises={fulfilled} />}
        </div>
      )}
    </Stack>
  );
}

function Side({ title, promises }: { title: string; promises: readonly KnownPromise[] }) {
  if (promises.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={3} mb="xs">
        {title}
      </Title>
      <Lines promises={promises} />
    </section>
  );
}

function Lines({ promises }: { promises: readonly KnownPromise[] }) {
  return (
    <ul className={classes.lines}>
      {promises.map((promise) => (
        <PromiseLine key={promise.id} promise={promise} />
      ))}
    </ul>
  );
}
