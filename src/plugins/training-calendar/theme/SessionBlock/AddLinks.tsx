import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {DateOfPart} from '../../domain/sessionPart';

/** One date as a new entry in the calendars that a browser shows. */
export default function AddLinks({date, when}: {date: DateOfPart; when?: string}): ReactNode {
  const names = {
    google: translate({id: 'session.add.google', message: 'Add to Google'}),
    outlook: translate({id: 'session.add.outlook', message: 'Add to Outlook'}),
  };
  const label = (name: string) => when && `${name}: ${when}`;
  return (
    <>
      <Link to={date.google} aria-label={label(names.google)}>
        {names.google}
      </Link>
      <Link to={date.outlook} aria-label={label(names.outlook)}>
        {names.outlook}
      </Link>
    </>
  );
}
