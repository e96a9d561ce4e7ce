import {DUE} from '@deskbook/records/client/dueStore';
import {EVERYBODY} from '@deskbook/records/client/storageKeys';
import {useFormats} from '@deskbook/ui/components/formats';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {GroupLink, QuickLink, QuickLinkGroup} from '../../domain/frontDesk';
import AllLink from './AllLink';
import styles from './styles.module.css';

export default function QuickLinks({groups}: {groups: readonly QuickLinkGroup[]}): ReactNode {
  if (groups.length === 0) return null;
  return (
    <nav className={styles.groups} aria-label={translate({id: 'home.quickLinks', message: 'Quick links'})}>
      {groups.map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </nav>
  );
}

function Group({title, icon, links, all}: QuickLinkGroup): ReactNode {
  return (
    <section className={styles.group}>
      <h2>
        <PageIcon name={icon} />
        {all ? <Link to={all.to}>{title}</Link> : title}
      </h2>
      {links.length > 0 && (
        <ul className="plain-list">
          {links.map((link, place) => (
            <li key={link.to + link.label}>
              <ShownLink {...link} isBelowPath={links[place - 1]?.path !== undefined} />
            </li>
          ))}
        </ul>
      )}
      {all && <AllLink className={styles.all} all={all} />}
    </section>
  );
}

function ShownLink({label, to, path, isBelowPath}: GroupLink & {isBelowPath: boolean}): ReactNode {
  if (path) return <PathLink label={label} to={to} path={path} />;
  return isBelowPath ? <DueLink label={label} to={to} /> : <Link to={to}>{label}</Link>;
}

/** `packages/engine/boot/tools` replaces it with a quiz that is due. */
function DueLink({label, to}: QuickLink): ReactNode {
  const pathOf = useSitePath();
  return (
    <a
      className={styles.dueLink}
      href={to}
      data-due={pathOf('my-training/')}
      data-kept={DUE}
      data-words={translate({id: 'home.due', message: 'Due:'})}
      suppressHydrationWarning
    >
      {label}
    </a>
  );
}

interface PathProps extends GroupLink {
  path: NonNullable<GroupLink['path']>;
}

/**
 * A learning path with the reader's progress. `packages/engine/boot/path` inserts the path whose steps were checked last, without
 * changing any line's height. Plain links, because Docusaurus's own wouldn't reflect those changes.
 */
function PathLink({label, to, path: {steps, first}}: PathProps): ReactNode {
  const formats = useFormats();
  const pathOf = useSitePath();
  const forms = translate({id: 'index.steps', message: '{count} step|{count} steps'});
  return (
    <div className={styles.path} data-paths={pathOf('api/paths.json')} data-island="path" data-kept={EVERYBODY}>
      <a href={to} suppressHydrationWarning>
        {label}
      </a>
      <progress
        className="needs-script screen-only"
        max={steps}
        value={0}
        aria-hidden="true"
        suppressHydrationWarning
      />
      <span
        className={clsx(styles.pathNote, 'quiet')}
        data-words={translate({id: 'home.path.count', message: '{done} of {total} done'})}
        suppressHydrationWarning
      >
        {formats.counted(steps, forms)}
      </span>
      <span className={clsx(styles.pathNote, 'quiet')}>
        <span
          data-next={translate({id: 'home.path.next', message: 'Next:'})}
          data-done={translate({id: 'home.path.done', message: 'All steps are done'})}
          suppressHydrationWarning
        >
          {translate({id: 'home.path.first', message: 'First:'})}
        </span>{' '}
        <a href={first.to} suppressHydrationWarning>
          {first.label}
        </a>
      </span>
    </div>
  );
}
