import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import SessionDates from './SessionDates';

/** When a session takes place. It stands below the header, beside what another plugin says of taking part. */
export default function SessionWhen(): ReactNode {
  const session = usePageFacts()?.session;
  return session && <SessionDates session={session} />;
}
