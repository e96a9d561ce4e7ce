import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {placeFacts} from '../../domain/placeFacts';
import Agenda from './Agenda';
import FactList from './FactList';
import ForTheTrainer from './ForTheTrainer';

/** What can wait until one knows when a session takes place and how to take part. */
export default function SessionDetails(): ReactNode {
  const page = usePageFacts();
  const {title} = useDoc().metadata;
  if (!page?.session) return null;
  return (
    <>
      <Agenda agenda={page.session.agenda} />
      <FactList facts={placeFacts(page, title).before} />
      <ForTheTrainer />
    </>
  );
}
