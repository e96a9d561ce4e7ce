import {HttpError} from '@deskbook/writing/httpError';

/** About ten seconds of work. */
const MOST_WAITING = 30;

/**
 * Checks one password at a time, because each check takes 128 MB. People on their own devices go first, and strangers
 * are refused when too many wait.
 */
export class PasswordQueue {
  readonly #known: (() => void)[] = [];
  readonly #strangers: (() => void)[] = [];
  #isBusy = false;

  async run<T>(isKnown: boolean, check: () => Promise<T>): Promise<T> {
    await this.#turn(isKnown);
    try {
      return await check();
    } finally {
      const next = this.#known.shift() ?? this.#strangers.shift();
      if (next) next();
      else this.#isBusy = false;
    }
  }

  async #turn(isKnown: boolean): Promise<void> {
    if (!this.#isBusy) {
      this.#isBusy = true;
      return;
    }
    if (!isKnown && this.#strangers.length >= MOST_WAITING) {
      throw new HttpError('Too many people are signing in at this moment. Try again in a minute.', 429);
    }
    await new Promise<void>((turn) => (isKnown ? this.#known : this.#strangers).push(turn));
  }
}
