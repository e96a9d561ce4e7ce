import type {Area} from '../safeArea';

/** A small `localStorage` whose owner may block it or let it be full. */
export class FakeArea implements Area {
  readonly texts = new Map<string, string>();
  isBlocked = false;
  isFull = false;

  get length(): number {
    this.#open();
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#open();
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#open();
    if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#open();
    this.texts.delete(key);
  }

  #open(): void {
    if (this.isBlocked) throw new DOMException('denied', 'SecurityError');
  }
}
