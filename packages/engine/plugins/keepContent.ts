import {isPreview} from '../isPreview';

/** Content, and why it couldn't be reloaded, if so. */
export type WithFailure<T> = T & {failure?: string};

/**
 * Keeps the previous content if loading fails, so the server keeps running under `npm start` and in previews. In a build,
 * the error ends the build.
 *
 * @param empty the content before anything has been loaded
 */
export function keepContent<T extends object>(load: () => Promise<T>, empty: T): () => Promise<WithFailure<T>> {
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
