/** How many wrong passwords are free, and how long to wait after more. */
interface Allowance {
  free: number;
  /** In milliseconds; doubles each time. */
  first: number;
  most: number;
}

const MINUTE = 60_000;
/** People who forgot their password try about five times. All desks of a branch share one address. */
const OF_ACCOUNT: Allowance = {free: 5, first: 10_000, most: 15 * MINUTE};
const OF_ADDRESS: Allowance = {free: 20, first: 10_000, most: 15 * MINUTE};
/** Failures are forgotten after this long without another one. */
const FORGOTTEN_AFTER = 60 * MINUTE;
/** Only an attack with many addresses or names needs more. */
const MOST_KEPT = 10_000;

interface Failures {
  count: number;
  last: number;
}

/** Throttles password guessing per account and per client address. */
export class Guesses {
  readonly #failures = new Map<string, Failures>();

  constructor(readonly now: () => number = Date.now) {}

  /** Returns the wait until the next try is allowed, in milliseconds; 0 if it's allowed now. */
  waitFor(account: string, address: string): number {
    return Math.max(this.#wait(keyOfAccount(account), OF_ACCOUNT), this.#wait(keyOfAddress(address), OF_ADDRESS), 0);
  }

  failed(account: string, address: string): void {
    for (const key of [keyOfAccount(account), keyOfAddress(address)]) {
      const count = (this.#known(key)?.count ?? 0) + 1;
      // Reinsert it, so the latest failures are at the end of the map.
      this.#failures.delete(key);
      this.#failures.set(key, {count, last: this.now()});
    }
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= MOST_KEPT) break;
      this.#failures.delete(key);
    }
  }

  /** The address keeps its failures, so someone with one account can't guess others for free. */
  succeeded(account: string): void {
    this.#failures.delete(keyOfAccount(account));
  }

  #wait(key: string, {free, first, most}: Allowance): number {
    const failures = this.#known(key);
    if (!failures || failures.count < free) return 0;
    const whole = Math.min(first * 2 ** (failures.count - free), most);
    return failures.last + whole - this.now();
  }

  #known(key: string): Failures | undefined {
    const failures = this.#failures.get(key);
    return failures && this.now() - failures.last < FORGOTTEN_AFTER ? failures : undefined;
  }
}

const keyOfAccount = (account: string) => `account ${account}`;

/** A home network has 2^64 IPv6 addresses, so count by /64 prefix. */
function keyOfAddress(address: string): string {
  return `address ${address.includes('.') ? address : wholeAddress(address).slice(0, 4).join(':')}`;
}

/** Returns the eight groups of an IPv6 address. */
function wholeAddress(address: string): string[] {
  const [left = '', right] = address.split('%')[0]?.split('::') ?? [];
  const groups = (text: string) => text.split(':').flatMap((group) => (group ? [group.replace(/^0+(?=.)/, '')] : []));
  const [before, after] = [groups(left), groups(right ?? '')];
  const missing = right === undefined ? 0 : Math.max(8 - before.length - after.length, 0);
  return [...before, ...Array<string>(missing).fill('0'), ...after];
}

/** Formats a wait for messages. */
export function waitInWords(wait: number): string {
  const seconds = Math.ceil(wait / 1000);
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
