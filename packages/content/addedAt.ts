import {git} from '@deskbook/text/history/git';

/** Unix time in seconds when a value was added to a file; null if it's uncommitted or the site isn't in git. */
export type AddedAt = (file: string, key: string, value: string) => number | null;

/** Asks git when a line such as `asset_tag: 0123` was added. Slow, so call it only for conflicting lines. */
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
