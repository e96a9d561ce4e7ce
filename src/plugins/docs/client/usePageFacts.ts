import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {PageFacts, WithFacts} from '../domain/pageFacts';

/** The facts of the page at hand. */
export function usePageFacts(): PageFacts | undefined {
  return (useDoc().metadata as WithFacts).page;
}
