import type {SafeStorage} from './storage';
import {ROOT} from './storage';

/** How long a tab that has died may keep the others out, in milliseconds. */
const LEASE = 60_000;
/** Two tabs that begin at once have both read by then, and the last one to write has it. */
const SETTLING = 100;

interface Lease {
  owner: string;
  /** In milliseconds since 1970. */
  until: number;
}

/**
 * Does something unless another tab is doing it.
 *
 * @returns what the work gives, or null where another tab is at it
 */
export async function inOneTab<T>(storage: SafeStorage, name: string, work: () => Promise<T>): Promise<T | null> {
  // Browsers have locks only where a site has HTTPS.
  if (navigator.locks) {
    return navigator.locks.request(`${ROOT}${name}`, {ifAvailable: true}, (lock) => (lock ? work() : null));
  }
  return withLease(storage, `${ROOT}lease:${name}`, work);
}

async function withLease<T>(storage: SafeStorage, key: string, work: () => Promise<T>): Promise<T | null> {
  const owner = `${Math.random()}`;
  const held = storage.read(key, isLease);
  // A clock that was set back must not keep everybody out.
  if (held && held.until > Date.now() && held.until <= Date.now() + LEASE) return null;
  const renew = () => storage.write(key, {owner, until: Date.now() + LEASE} satisfies Lease);
  renew();
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
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
