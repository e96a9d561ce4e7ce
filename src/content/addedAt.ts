import {git} from './git';

/** When a value came into a file, in seconds; null where git does not know: it is new, or nothing is kept by git. */
export type AddedAt = (file: string, key: string, value: string) => number | null;

/** Asks git when a line such as `asset_tag: 0123` was added. It takes a moment: ask only where two lines disagree. */
export function addedAtIn(siteDir: string): AddedAt {
  return (file, key, value) => {
    const line = `${key}: *["']?${value.replace(/[^\w-]/g, '.')}([^[:alnum:]]|$)`;
    try {
      const log = ['log', '-1', '--format=%ct', '--pickaxe-regex', `-S${line}`, '--', file];
      const seconds = git(siteDir, log).toString().trim();
      return seconds === '' ? null : Number(seconds);
    } catch {
      return null;
    }
  };
}
