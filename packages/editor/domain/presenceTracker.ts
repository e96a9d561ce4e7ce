import type {Author} from '../api';

/** In milliseconds. Editors ping every few seconds, so after this much silence the page was closed. */
const GONE_AFTER = 15_000;

interface Heard {
  /** The name other people see. */
  name: string;
  at: number;
}

/** Tracks who has which page open, in memory only. */
export class PresenceTracker {
  /** By path, then by account. */
  readonly #heard = new Map<string, Map<string, Heard>>();

  /** Records that somebody has a page open. */
  heartbeat(path: string, {name, fullName}: Pick<Author, 'name' | 'fullName'>, at: number): void {
    const readers = this.#heard.get(path) ?? new Map<string, Heard>();
    this.#heard.set(path, readers.set(name, {name: fullName ?? name, at}));
  }

  /** Returns everybody else who has the page open, in the order they came. */
  others(path: string, account: string, now: number): string[] {
    const readers = this.#heard.get(path) ?? new Map<string, Heard>();
    for (const [reader, {at}] of readers) if (now - at > GONE_AFTER) readers.delete(reader);
    if (readers.size === 0) this.#heard.delete(path);
    return [...readers].filter(([reader]) => reader !== account).map(([, {name}]) => name);
  }
}
