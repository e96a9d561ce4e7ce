import type {AlgoliaOptions} from '../plugins/search/domain/algoliaOptions';
import {readAlgoliaOptions} from '../plugins/search/node/algoliaOptions';

/** What the environment says of Algolia; null where the site searches by itself. All of it is public. */
export function readAlgolia(): AlgoliaOptions | null {
  try {
    return readAlgoliaOptions(process.env);
  } catch (error) {
    // Docusaurus wraps this error in one of its own, whose stack helps no one.
    Error.stackTraceLimit = 0;
    throw error;
  }
}
