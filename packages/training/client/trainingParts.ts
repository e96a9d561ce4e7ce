import type {Change} from '@deskbook/text/history/history';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {TrainingParts} from '../domain/trainingParts';

/** Returns what the current page asks of learners. Works only outside islands. */
export function useTrainingParts(): TrainingParts {
  return useDoc().metadata as TrainingParts;
}

/** Returns the page's latest changes, newest first. The docs plugin adds them to the page's data. */
export function usePageChanges(): readonly Change[] {
  return (useDoc().metadata as {page?: {changes: readonly Change[]}}).page?.changes ?? [];
}
