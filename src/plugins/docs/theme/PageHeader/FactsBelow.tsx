import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {placeFacts} from '../../domain/placeFacts';
import FactList from './FactList';
import {ReviewLine} from './ReviewLine';

/** What the header of a quiz leaves out, below the questions. */
export default function FactsBelow(): ReactNode {
  const page = usePageFacts();
  if (page?.kind !== 'quiz') return null;
  return (
    <>
      <FactList facts={placeFacts(page).below} />
      {page.review && <ReviewLine review={page.review} />}
    </>
  );
}
