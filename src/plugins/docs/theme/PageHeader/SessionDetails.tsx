import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {placeFacts} from '../../domain/placeFacts';
import Agenda from './Agenda';
import FactList from './FactList';
import ForTheTrainer from './ForTheTrainer';
import {ReviewLine} from './ReviewLine';

/** What can wait until one knows when a session takes place and how to take part. */
export default function SessionDetails(): ReactNode {
  const page = usePageFacts();
  if (!page?.session) return null;
  return (
    <>
      <FactList facts={placeFacts(page).above} />
      {page.review && <ReviewLine review={page.review} />}
      <Agenda agenda={page.session.agenda} />
      {page.session.dates.length > 0 && <ForTheTrainer />}
    </>
  );
}
