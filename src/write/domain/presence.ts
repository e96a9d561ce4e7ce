/** Somebody who hasn't been heard of for so long has closed the page, in milliseconds. */
const GONE_AFTER = 15_000;

/** Who has which page open. Nothing is kept of it. */
export class Presence {
  /** When each was last heard of, by path and name. */
  readonly #heard = new Map<string, Map<string, number>>();

  /** Somebody has a page open. */
  hear(path: string, name: string, now: number): void {
    const readers = this.#heard.get(path) ?? new Map<string, number>();
    this.#heard.set(path, readers.set(name, now));
  }

  /** Everybody else who has a page open, in the order in which they came. */
  others(path: string, name: string, now: number): string[] {
    const readers = this.#heard.get(path) ?? new Map<string, number>();
    for (const [reader, at] of readers) if (now - at > GONE_AFTER) readers.delete(reader);
    if (readers.size === 0) this.#heard.delete(path);
    return [...readers.keys()].filter((reader) => reader !== name);
  }
}
