import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {MACHINES_ID} from '../domain/machines';
import {usePageFacts} from './usePageFacts';

/** The contents of the page at hand, with what comes after its text. */
export function useContents(): ReturnType<typeof useDoc>['toc'] {
  const {toc} = useDoc();
  const page = usePageFacts();
  if (!page?.unitsByBranch.length) return toc;
  const value = translate({id: 'machines.title', message: 'Where they are'});
  return [...toc, {id: MACHINES_ID, value, level: 2}];
}
