import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconUsersPlus } from "@tabler/icons-react";
import { useState } from "react";

import { EmptyState, SearchField } from "../../../kit";
import { Loaded, useChange, useCommand } from "../../../platform";
import { PersonPicker } from "../../people";
import classes from "./Attendance.module.css";
import { AttendanceCounts } from "./AttendanceCounts";
import { AttendeeTable } from "./AttendeeTable";

/** More lines are added by their button: nobody reads further than that without searching. */
const PART = 100;
const MAX_SHOWN = 500;

interface AttendanceListProps {
  event: string;
  /** Whether its day has come: from then on somebody who is added was there, before it they are asked to come. */
  begun: boolean;
}

/** Who was asked, what they answered, who came; people are added by a few letters, guests by their name. */
export function AttendanceList({ event, begun }: AttendanceListProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(PART);
  // The field begins anew after each person.
  const [added, setAdded] = useState(0);
  const page = useCommand("events.attendance", { event, search, offset: 0, limit }, { keepPrevious: true });
  const invite = useChange("events.invite");
  const attend = useChange("events.attend");
  const inviteAll = (
    <Button
      variant="default"
      leftSection={<IconUsersPlus size="1.25rem" aria-hidden="true" />}
      loading={invite.isPending}
      onClick={() => invite.mutate({ event, all_members: true })}
    >
      <Trans>Inviter tou·te·s les adhérent·es</Trans>
    </Button>
  );
  const add = (
    <PersonPicker
      key={added}
      label={begun ? t`Ajouter une personne présente` : t`Inviter une personne`}
      placeholder={t`Nom, aussi de l’extérieur`}
      allowName
      value={null}
      onChange={(picked) => {
        if (!picked) return;
        setAdded(added + 1);
        attend.mutate({
          event,
          ...(picked.id === null ? { guest_name: picked.name } : { person_id: picked.id }),
          ...(begun ? { came: "yes" } : { invited: true }),
        });
      }}
    />
  );

  return (
    <Loaded query={page} skeleton="table">
      {({ counts, total, rows }) =>
        counts.listed === 0 ? (
          <EmptyState title={t`Personne sur la liste pour l’instant`} primary={inviteAll} secondary={add}>
            <Trans>
              Notez ici qui est invité, ce que chacun répond, et qui est venu. Les présences servent au compte
              rendu.
            </Trans>
          </EmptyState>
        ) : (
          <>
            <AttendanceCounts counts={counts} />
            <div className={classes.add}>
              {add}
              {inviteAll}
              <SearchField label={t`Chercher dans la liste`} value={search} onChange={setSearch} />
            </div>
            <AttendeeTable event={event} rows={rows} />
            {rows.length < total && limit < MAX_SHOWN && (
              <Button variant="subtle" mt="sm" onClick={() => setLimit(limit + PART)}>
                <Plural
                  value={total - rows.length}
                  one="Voir encore # personne"
                  other="Voir encore # personnes"
                />
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}
