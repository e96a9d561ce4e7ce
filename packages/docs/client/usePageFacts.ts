import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {PageFacts, WithFacts} from '../domain/pageFacts';

export function usePageFacts(): PageFacts | undefined {
  return (useDoc().metadata as WithFacts).page;
}
