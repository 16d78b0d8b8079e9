import { Trans, useLingui } from "@lingui/react/macro";
import { List } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { Notice } from "../../../kit";
import { useCommand } from "../../../platform";
import { categoryLabels } from "../labels";

interface SameNameProps {
  givenName: string;
  familyName: string;
}

/** Says that people of this very name are there already. It warns and no more: a father and his son may share one. */
export function SameName({ givenName, familyName }: SameNameProps) {
  const { i18n } = useLingui();
  const { data: same = [] } = useCommand("people.same_name", {
    given_name: givenName,
    family_name: familyName,
  });
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
