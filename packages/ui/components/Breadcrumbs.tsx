import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Breadcrumbs.module.css';
import PageIcon from './PageIcon';
import {useSitePath} from './useSitePath';

export interface Crumb {
  label: string;
  /** With the base URL. Without it, only the name is shown. */
  to?: string | undefined;
}

/** The path from the home page to the current page, which is named by its title. */
export default function Breadcrumbs({trail}: {trail: readonly Crumb[]}): ReactNode {
  const home = useSitePath()('/');
  // The chevron stays with the name before it, so a wrapped line begins with a name.
  const chevronAfter = (place: number) => place < trail.length && <PageIcon name="chevron" />;
  return (
    <nav
      className={clsx(styles.trail, 'quiet screen-only')}
      aria-label={translate({id: 'theme.docs.breadcrumbs.navAriaLabel', message: 'Breadcrumbs'})}
    >
      <ul className="plain-list">
        <li>
          <Link to={home} aria-label={translate({id: 'theme.docs.breadcrumbs.home', message: 'Home page'})}>
            <PageIcon name="home" />
          </Link>
          {chevronAfter(0)}
        </li>
        {trail.map(({label, to}, index) => (
          <li key={to ?? label}>
            {to ? <Link to={to}>{label}</Link> : label}
            {chevronAfter(index + 1)}
          </li>
        ))}
      </ul>
    </nav>
  );
}
