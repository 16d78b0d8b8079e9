import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { Notice } from "../kit/Notice";
import { Skeletons, type SkeletonShape } from "../kit/Skeletons";
import type { Problem } from "./problem";
import { problemMessage } from "./labels/problems";

interface LoadedProps<T> {
  query: UseQueryResult<T, Problem>;
  /** A placeholder until the data is there, as high as the data will be, so that nothing jumps. */
  skeleton?: SkeletonShape | ReactNode;
  children: (data: T) => ReactNode;
}

/** The one way to show a value that is loading, failed or ready. */
export function Loaded<T>({ query, skeleton = "lines", children }: LoadedProps<T>): ReactNode {
  const { t } = useLingui();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <Notice kind="problem" title={t`Cela n’a pas pu être lu`}>
        {problemMessage(query.error)}{" "}
        <Button variant="subtle" size="compact-md" onClick={() => void query.refetch()}>
          <Trans>Réessayer</Trans>
        </Button>
      </Notice>
    );
  }
  return typeof skeleton === "string" ? <Skeletons shape={skeleton as SkeletonShape} /> : skeleton;
}
