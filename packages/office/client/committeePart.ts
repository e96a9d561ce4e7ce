import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {CommitteePart} from '../domain/committeePart';

/** Returns the decisions of the current page's committee; undefined on other pages. */
export function useCommitteePart(): CommitteePart | undefined {
  return (useDoc().metadata as {committee?: CommitteePart}).committee;
}
