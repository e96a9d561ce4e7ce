import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {placeFacts} from '../../domain/placeFacts';
import FactList from './FactList';
import {ReviewLine} from './ReviewLine';

/** What the header of a quiz or a session leaves out, below the text. */
export default function FactsBelow(): ReactNode {
  const page = usePageFacts();
  if (page?.kind !== 'quiz' && page?.kind !== 'session') return null;
  return (
    <>
      <FactList facts={placeFacts(page).below} />
      {page.review && <ReviewLine review={page.review} />}
    </>
  );
}
