import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {PageFacts, WithFacts} from '../domain/pageFacts';

/** Returns the facts of the current page. */
export function usePageFacts(): PageFacts | undefined {
  return (useDoc().metadata as WithFacts).page;
}
