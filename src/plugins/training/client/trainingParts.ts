import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Change} from '../../../content/history';
import type {TrainingParts} from '../domain/trainingParts';

/** What the page at hand asks of those who learn; where the page is drawn, not in an island. */
export function useTrainingParts(): TrainingParts {
  return useDoc().metadata as TrainingParts;
}

/** The last changes of the page at hand, the newest first: the docs plugin puts them beside its facts. */
export function usePageChanges(): readonly Change[] {
  return (useDoc().metadata as {page?: {changes: readonly Change[]}}).page?.changes ?? [];
}
