import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import type {QuickLinkGroup} from '../../domain/frontDesk';
import {allLabel, groupTitle} from './groupWords';
import PathLink from './PathLink';
import styles from './styles.module.css';

/** Groups of links in the reader's words. */
export default function QuickLinks({groups}: {groups: readonly QuickLinkGroup[]}): ReactNode {
  if (groups.length === 0) return null;
  return (
    <nav className={styles.groups} aria-label={translate({id: 'home.quickLinks', message: 'Quick links'})}>
      {groups.map((group) => (
        <Group key={groupTitle(group.title)} {...group} />
      ))}
    </nav>
  );
}

function Group({title, icon, links, all}: QuickLinkGroup): ReactNode {
  const formats = useFormats();
  return (
    <section className={styles.group}>
      <h2>
        <Icon name={icon} />
        {groupTitle(title)}
      </h2>
      <ul className="plain-list">
        {links.map(({label, to, path}) => (
          <li key={to + label}>
            {path ? <PathLink label={label} to={to} path={path} /> : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ul>
      {all && (
        <Link className={styles.all} to={all.to}>
          {'index' in all ? allLabel(all.index, all.count, formats) : all.label} <Icon name="arrow-right" />
        </Link>
      )}
    </section>
  );
}
