import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";

import type { Clash, Workload, WorkloadPart, WorkloadPerson } from "../../../bindings";
import { useFormat } from "../../../kit";
import { ColourSwatch } from "./ColourSwatch";
import classes from "./WorkloadTable.module.css";

interface WorkloadTableProps {
  workload: Workload;
  onOpenAction: (id: string) => void;
}

/** People against campaigns, with what each has to do and where two actions fall together. */
export function WorkloadTable({ workload, onOpenAction }: WorkloadTableProps) {
  const elsewhere = workload.people.some(({ parts }) =>
    parts.some(({ campaign_id }) => campaign_id === null),
  );
  return (
    <div className={classes.around}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Personne</Trans>
            </th>
            {workload.campaigns.map(({ id, title, colour }) => (
              <th key={id} scope="col">
                <Link to="/campaigns/$id" params={{ id }} className={classes.campaign}>
                  <ColourSwatch colour={colour} />
                  {title}
                </Link>
              </th>
            ))}
            {elsewhere && (
              <th scope="col">
                <Trans>Hors chantier</Trans>
              </th>
            )}
            <th scope="col">
              <Trans>En tout</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {workload.people.map((person) => (
            <Row
              key={person.person.id}
              person={person}
              columns={[...workload.campaigns.map(({ id }) => id), ...(elsewhere ? [null] : [])]}
              onOpenAction={onOpenAction}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  person: WorkloadPerson;
  /** The campaigns of the columns; null for tasks of none. */
  columns: readonly (string | null)[];
  onOpenAction: (id: string) => void;
}

function Row({ person, columns, onOpenAction }: RowProps) {
  const part = (id: string | null) => person.parts.find(({ campaign_id }) => campaign_id === id);
  return (
    <tr>
      <th scope="row">
        <Link to="/people" search={{ record: person.person.id }} className={classes.person}>
          {person.person.name}
        </Link>
        {person.clashes.map((clash) => (
          <ClashLine key={`${clash.first.id} ${clash.second.id}`} clash={clash} onOpen={onOpenAction} />
        ))}
      </th>
      {columns.map((id) => (
        <td key={id}>
          <Amount part={part(id)} />
        </td>
      ))}
      <td className={classes.total}>
        <Amount part={{ campaign_id: null, tasks: person.tasks, actions: person.actions }} />
      </td>
    </tr>
  );
}

function Amount({ part }: { part: WorkloadPart | undefined }) {
  const { t } = useLingui();
  if (part === undefined)
    return (
      <span className={classes.none} aria-label={t`rien`}>
        –
      </span>
    );
  return (
    <>
      {part.actions > 0 && (
        <div>
          <Plural value={part.actions} one="# action" other="# actions" />
        </div>
      )}
      {part.tasks > 0 && (
        <div>
          <Plural value={part.tasks} one="# tâche" other="# tâches" />
        </div>
      )}
    </>
  );
}

function ClashLine({ clash: { first, second }, onOpen }: { clash: Clash; onOpen: (id: string) => void }) {
  const format = useFormat();
  const [when, one, other] = [format.moment(second.starts), first.title, second.title];
  return (
    <UnstyledButton className={classes.clash} onClick={() => onOpen(second.id)}>
      <IconAlertTriangle size="1.125rem" aria-hidden="true" className={classes.sign} />
      <span>
        <Trans>
          Deux actions à la fois, {when} : {one} et {other}
        </Trans>
      </span>
    </UnstyledButton>
  );
}
