import { useLingui } from "@lingui/react/macro";
import { Breadcrumbs, Group, Title } from "@mantine/core";
import { useEffect, type ReactNode } from "react";

import classes from "./Page.module.css";

interface PageProps {
  title: string;
  subtitle?: ReactNode;
  /** Buttons at the right of the title; at most one of them filled. */
  actions?: ReactNode;
  /** The links that lead here, from the outside in, without this page itself. */
  breadcrumb?: ReactNode[];
  /** Lets the content use the whole height, for a table that scrolls in itself. */
  fill?: boolean;
  children: ReactNode;
}

/** The frame of every page: one title, what can be done, and the content. */
export function Page({ title, subtitle, actions, breadcrumb, fill = false, children }: PageProps) {
  const { t } = useLingui();
  useEffect(() => {
    document.title = `${title} · Ruche`;
  }, [title]);

  return (
    <div className={classes.page} data-fill={fill || undefined}>
      <header className={classes.header}>
        {breadcrumb && (
          <nav aria-label={t`Fil d’Ariane`}>
            <Breadcrumbs className={classes.breadcrumb}>{breadcrumb}</Breadcrumbs>
          </nav>
        )}
        <div className={classes.heading}>
          <div>
            {/* Focused by the layout when the page changes, so that a screen reader says where one is. */}
            <Title order={1} id="page-title" tabIndex={-1} className={classes.title}>
              {title}
            </Title>
            {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
          </div>
          {actions && <Group gap="xs">{actions}</Group>}
        </div>
      </header>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
