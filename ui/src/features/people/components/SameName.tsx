import { Trans, useLingui } from "@lingui/react/macro";
import { List } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { Notice, normalizeForSearch } from "../../../kit";
import { useCommand } from "../../../platform";
import { categoryLabels } from "../labels";

interface SameNameProps {
  givenName: string;
  familyName: string;
}

/** Says that people of this very name are there already. It warns and no more: a father and his son may share one. */
export function SameName({ givenName, familyName }: SameNameProps) {
  const { i18n } = useLingui();
  const name = `${givenName.trim()} ${familyName.trim()}`.trim();
  const whole = givenName.trim() !== "" && familyName.trim() !== "";
  const { data = [] } = useCommand("people.find", { typed: name }, { enabled: whole, keepPrevious: true });
  const same = whole ? data.filter((hit) => normalizeForSearch(hit.name) === normalizeForSearch(name)) : [];
  if (same.length === 0) return null;
  return (
    <Notice kind="warning" title={<Trans>Une fiche porte déjà ce nom</Trans>}>
      <List listStyleType="none">
        {same.map((hit) => (
          <List.Item key={hit.id}>
            <Link to="/people" search={{ record: hit.id }}>
              {hit.name}
            </Link>
            {" · "}
            {[hit.city, i18n._(categoryLabels[hit.category])].filter(Boolean).join(" · ")}
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}
