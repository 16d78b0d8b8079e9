import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

import { Logo } from "../kit";
import { navigationPages, type NavigationPage } from "../platform";
import classes from "./Navigation.module.css";

/** The pages of the section, at the left of the window. */
export function Navigation() {
  const { t } = useLingui();
  return (
    <nav className={classes.navigation} aria-label={t`Pages`}>
      <div className={classes.brand}>
        <Logo size={36} />
        <span className={classes.name}>Ruche</span>
      </div>
      {[false, true].map((bottom) => (
        <ul key={String(bottom)} className={classes.list}>
          {navigationPages()
            .filter(({ atBottom = false }) => atBottom === bottom)
            .map((page) => (
              <Item key={page.path} {...page} />
            ))}
        </ul>
      ))}
    </nav>
  );
}

function Item({ path, label, icon: Icon }: NavigationPage) {
  const { i18n } = useLingui();
  const name = i18n._(label);
  return (
    <li>
      <Link to={path} className={classes.item} activeOptions={{ exact: path === "/", includeSearch: false }}>
        <span className={classes.cell}>
          <Icon size="1.25rem" stroke={1.75} aria-hidden="true" />
        </span>
        <span className={classes.label}>{name}</span>
      </Link>
    </li>
  );
}
