import type {Author} from '../api';

/** In milliseconds. Editors are heard of every few seconds; whoever is silent for longer has closed the page. */
const GONE_AFTER = 15_000;

interface Heard {
  /** What others call them. */
  name: string;
  at: number;
}

/** Who has which page open. It is only kept in memory. */
export class Presence {
  /** By path and account. */
  readonly #heard = new Map<string, Map<string, Heard>>();

  /** Somebody has a page open. */
  hear(path: string, {name, fullName}: Pick<Author, 'name' | 'fullName'>, at: number): void {
    const readers = this.#heard.get(path) ?? new Map<string, Heard>();
    this.#heard.set(path, readers.set(name, {name: fullName ?? name, at}));
  }

  /** Everybody else who has a page open, in the order in which they came. */
  others(path: string, account: string, now: number): string[] {
    const readers = this.#heard.get(path) ?? new Map<string, Heard>();
    for (const [reader, {at}] of readers) if (now - at > GONE_AFTER) readers.delete(reader);
    if (readers.size === 0) this.#heard.delete(path);
    return [...readers].filter(([reader]) => reader !== account).map(([, {name}]) => name);
  }
}
