import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

import type { SilentOrganisation } from "../../../bindings";
import { TitledCard, useFormat } from "../../../kit";
import type { WeekQuery } from "../../../platform";
import { organisationKindLabels } from "../labels";
import classes from "./SilentPartners.module.css";

/** The partners with which nobody has talked for six months; nothing where there are none. */
export function SilentPartners({ week }: { week: WeekQuery }) {
  const { t } = useLingui();
  const format = useFormat();
  const { silent = [], silent_total: total = 0 } = week.data?.partners ?? {};
  if (silent.length === 0) return null;
  const count = format.number(total);
  return (
    <div className={classes.wide}>
      <TitledCard
        title={t`À qui n’avons-nous pas parlé depuis six mois ?`}
        more={
          <Link to="/partners" search={{ silent: true, sort: "last_exchange" }}>
            {total > silent.length ? (
              <Trans>Voir les {count} partenaires</Trans>
            ) : (
              <Trans>Voir la liste</Trans>
            )}
          </Link>
        }
      >
        <ul className={classes.partners}>
          {silent.map((partner) => (
            <SilentPartner key={partner.id} partner={partner} />
          ))}
        </ul>
      </TitledCard>
    </div>
  );
}

function SilentPartner({ partner }: { partner: SilentOrganisation }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { id, name, kind, last_exchange_on: last } = partner;
  const day = last && format.dateWithYear(last);
  return (
    <li className={classes.partner}>
      <Link to="/partners/$id" params={{ id }}>
        {name}
      </Link>
      <span className={classes.detail}>
        {[
          i18n._(organisationKindLabels[kind]),
          day ? t`dernier échange le ${day}` : t`aucun échange noté`,
        ].join(" · ")}
      </span>
    </li>
  );
}
