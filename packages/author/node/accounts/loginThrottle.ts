import {isIP} from 'node:net';

const MINUTE = 60_000;
/** The wait after the first failure that isn't free. It doubles with each one. */
const FIRST_WAIT = 10_000;
const LONGEST_WAIT = 15 * MINUTE;
/** Failures are forgotten after this long without another one. */
const FORGOTTEN_AFTER = 60 * MINUTE;
/** Only an attack from many networks needs more. Then the oldest are forgotten. */
const MOST_KEPT = 10_000;

interface Count {
  failures: number;
  last: number;
}

/** Counts failures by key. The first `free` ones cost no time. */
class FailureCounts {
  /** In two generations, so forgetting takes no time. */
  #counts = new Map<string, Count>();
  #older = new Map<string, Count>();

  constructor(
    readonly free: number,
    readonly now: () => number,
  ) {}

  /** In milliseconds; 0 if the next attempt is allowed now. */
  wait(key: string): number {
    const count = this.#known(key);
    if (!count || count.failures < this.free) return 0;
    const whole = Math.min(FIRST_WAIT * 2 ** (count.failures - this.free), LONGEST_WAIT);
    return Math.max(count.last + whole - this.now(), 0);
  }

  /** Returns a function that takes the failure back. */
  add(key: string): () => void {
    const before = this.#known(key);
    const last = this.now();
    this.#set(key, {failures: (before?.failures ?? 0) + 1, last});
    return () => {
      const count = this.#known(key);
      if (!count) return;
      this.#set(key, {
        failures: count.failures - 1,
        last: count.last === last && before ? before.last : count.last,
      });
    };
  }

  forget(key: string): void {
    this.#counts.delete(key);
    this.#older.delete(key);
  }

  #set(key: string, count: Count): void {
    if (this.#counts.size >= MOST_KEPT) {
      this.#older = this.#counts;
      this.#counts = new Map();
    }
    this.#counts.set(key, count);
  }

  #known(key: string): Count | undefined {
    const count = this.#counts.get(key) ?? this.#older.get(key);
    return count && this.now() - count.last < FORGOTTEN_AFTER ? count : undefined;
  }
}

export interface LoginAttempt {
  /** As typed. Counts the same whether there is such an account or not. */
  account: string;
  address: string;
  /** The id of a device on which this person has signed in before. */
  device?: string | undefined;
}

/**
 * Slows down those who guess passwords, and nobody else: failures count for the network that they come from, so nobody
 * can lock out a person from elsewhere. A person's own device has a count of its own, which no stranger can use up, not
 * even one in the same network.
 */
export class LoginThrottle {
  /** People who have forgotten their password try about five times. */
  readonly #devices: FailureCounts;
  readonly #accounts: FailureCounts;
  /** All desks of a branch share one address. */
  readonly #networks: FailureCounts;
  /** Someone with IPv6 may have thousands of networks. */
  readonly #sites: FailureCounts;

  constructor(now: () => number = Date.now) {
    this.#devices = new FailureCounts(5, now);
    this.#accounts = new FailureCounts(5, now);
    this.#networks = new FailureCounts(20, now);
    this.#sites = new FailureCounts(100, now);
  }

  /**
   * Begins an attempt. It counts as a failure until it succeeds, or attempts sent at once would all be free.
   *
   * @returns how long to wait before the next attempt, in milliseconds, or what to call if the password is right
   */
  begin(attempt: LoginAttempt): {wait: number} | {succeed(): void} {
    const {own, shared} = this.#countsFor(attempt);
    const all = [own, ...shared];
    const wait = Math.max(...all.map(([counts, key]) => counts.wait(key)));
    if (wait > 0) return {wait};
    const undo = all.map(([counts, key]) => counts.add(key));
    return {
      succeed() {
        for (const each of undo) each();
        // The network keeps its other failures, so someone with one account can't guess others for free.
        own[0].forget(own[1]);
      },
    };
  }

  #countsFor({account, address, device}: LoginAttempt): {own: CountAt; shared: CountAt[]} {
    if (device !== undefined) return {own: [this.#devices, `${device} ${account}`], shared: []};
    const {network, site} = networkOf(address);
    return {
      own: [this.#accounts, `${network} ${account}`],
      shared: [[this.#networks, network], ...(site === undefined ? [] : [[this.#sites, site] satisfies CountAt])],
    };
  }
}

type CountAt = [counts: FailureCounts, key: string];

/** Returns an address in one spelling; undefined if it isn't one. Some web servers add the port. */
export function plainAddress(typed: string): string | undefined {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(typed) ?? [];
  const address = (bracketed ?? typed.replace(/^([\d.]+):\d+$/, '$1')).replace(/%.*$/, '').toLowerCase();
  if (isIP(address) === 4) return address;
  if (isIP(address) !== 6) return undefined;
  const [, canonical = ''] = /^\[(.+)\]$/.exec(new URL(`http://[${address}]/`).hostname) ?? [];
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(canonical) ?? [];
  // A dual-stack server sees IPv4 addresses in this form.
  return high && low ? [high, low].flatMap((group) => bytesOf(Number.parseInt(group, 16))).join('.') : canonical;
}

const bytesOf = (group: number) => [Math.floor(group / 256), group % 256];

/** One customer of a provider has an IPv4 address, or 2^64 IPv6 addresses in each of up to 2^16 networks. */
function networkOf(typed: string): {network: string; site?: string} {
  const address = plainAddress(typed) ?? 'unknown';
  if (isIP(address) !== 6) return {network: address};
  const groups = groupsOf(address);
  return {network: `${groups.slice(0, 4).join(':')}::/64`, site: `${groups.slice(0, 3).join(':')}::/48`};
}

/** Returns the eight groups of a canonical IPv6 address. */
function groupsOf(address: string): string[] {
  const [before = [], after = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}

/** Formats a wait for messages. */
export function waitInWords(wait: number): string {
  const seconds = Math.ceil(wait / 1000);
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
