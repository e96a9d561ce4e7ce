import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {DateOfPart} from '../../domain/sessionPart';

interface Props {
  add: NonNullable<DateOfPart['add']>;
  /** Which date it is, if there are several */
  when?: string;
}

/** Links that add one date to a calendar on the web, and a file for all other calendars. */
export function AddLinks({add: {google, outlook, file}, when}: Props): ReactNode {
  const links = [
    [google, translate({id: 'session.add.google', message: 'Add to Google'})],
    [outlook, translate({id: 'session.add.outlook', message: 'Add to Outlook'})],
  ] as const;
  const fileName = translate({id: 'session.calendarFile', message: 'Calendar file (.ics)'});
  const label = (name: string) => when && `${name}: ${when}`;
  return (
    <>
      {links.map(([to, name]) => (
        <Link key={name} to={to} aria-label={label(name)}>
          {name}
        </Link>
      ))}
      {file && (
        <a href={file} aria-label={label(fileName)}>
          {fileName}
        </a>
      )}
    </>
  );
}

/** Opens a calendar program, which then subscribes to the calendar file. */
export function SubscribeLink({file}: {file: string}): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  return (
    <a href={`${url}${file}`.replace(/^https?:/, 'webcal:')}>
      {translate({id: 'session.subscribe', message: 'Subscribe'})}
    </a>
  );
}
