import type {SafeStorage} from './storage';
import {ROOT} from './storage';

/** Milliseconds that a crashed tab can block the others. */
const LEASE = 60_000;
/** Milliseconds until two tabs that start at once have both read the lease. The last to write owns it. */
const SETTLE_TIME = 100;

interface Lease {
  owner: string;
  /** Unix time in milliseconds. */
  until: number;
}

/**
 * Runs work unless another tab is doing it.
 *
 * @returns its result, or null if another tab is doing it
 */
export async function inOneTab<T>(storage: SafeStorage, name: string, work: () => Promise<T>): Promise<T | null> {
  // The Web Locks API needs HTTPS.
  if (navigator.locks) {
    return navigator.locks.request(`${ROOT}${name}`, {ifAvailable: true}, (lock) => (lock ? work() : null));
  }
  return withLease(storage, `${ROOT}lease:${name}`, work);
}

async function withLease<T>(storage: SafeStorage, key: string, work: () => Promise<T>): Promise<T | null> {
  const owner = `${Math.random()}`;
  const held = storage.read(key, isLease);
  // A clock that was set back must not lock everyone out.
  if (held && held.until > Date.now() && held.until <= Date.now() + LEASE) return null;
  const renew = () => storage.write(key, {owner, until: Date.now() + LEASE} satisfies Lease);
  renew();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_TIME));
  if (storage.read(key, isLease)?.owner !== owner) return null;
  const renewing = setInterval(renew, LEASE / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    storage.remove(key);
  }
}

function isLease(value: unknown): value is Lease {
  const {owner, until} = (value ?? {}) as Partial<Lease>;
  return typeof owner === 'string' && typeof until === 'number';
}
