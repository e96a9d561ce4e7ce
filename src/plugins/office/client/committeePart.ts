import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {CommitteePart} from '../domain/committeePart';

/** What the committee of the page at hand has decided; undefined on other pages. */
export function useCommitteePart(): CommitteePart | undefined {
  return (useDoc().metadata as {committee?: CommitteePart}).committee;
}
