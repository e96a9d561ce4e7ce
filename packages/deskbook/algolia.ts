import type {AlgoliaOptions} from '@deskbook/search/domain/algoliaOptions';
import {readAlgoliaOptions} from '@deskbook/search/node/algoliaOptions';

/** Reads Algolia's public options from the environment; null if the site uses its own search. */
export function readAlgolia(): AlgoliaOptions | null {
  try {
    return readAlgoliaOptions(process.env);
  } catch (error) {
    // Docusaurus wraps this error in another, whose stack trace doesn't help.
    Error.stackTraceLimit = 0;
    throw error;
  }
}
