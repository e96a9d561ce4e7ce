import {isPreview} from '../shared/isPreview';

/** Content with what kept it from being reloaded, if anything did. */
export type Kept<T> = T & {failure?: string};

/**
 * Under `npm start` and in previews, what cannot be loaded stays as it was, and the server lives on; in a build the error ends it.
 *
 * @param empty what there is before anything could be loaded
 */
export function keepContent<T extends object>(load: () => Promise<T>, empty: T): () => Promise<Kept<T>> {
  if (process.env.NODE_ENV === 'production' && !isPreview()) return load;
  let last = empty;
  return async () => {
    try {
      last = await load();
      return last;
    } catch (error) {
      return {...last, failure: rootMessage(error)};
    }
  };
}

function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? rootMessage(error.cause) : error.message;
}
