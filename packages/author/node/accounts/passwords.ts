import {randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual} from 'node:crypto';
import {enqueue} from '../taskQueue';

/** A stored password hash with its parameters, so the cost can grow later. */
export interface StoredPassword {
  algorithm: 'scrypt';
  cost: number;
  blockSize: number;
  parallelization: number;
  /** Base64, like the hash. */
  salt: string;
  hash: string;
}

/** Takes 128 MB per guess, which makes cracking a stolen file expensive. */
const COST = {cost: 2 ** 17, blockSize: 8, parallelization: 1};
const HASH_BYTES = 32;
const SALT_BYTES = 16;

export async function hashPassword(password: string, cost: Cost = COST): Promise<StoredPassword> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await computeHash(password, salt, HASH_BYTES, cost);
  return {algorithm: 'scrypt', ...cost, salt: salt.toString('base64'), hash: hash.toString('base64')};
}

type Cost = Pick<StoredPassword, 'cost' | 'blockSize' | 'parallelization'>;

/** An unknown user takes as long as a wrong password, so names can't be found by timing. */
const NOBODY: StoredPassword = {
  algorithm: 'scrypt',
  ...COST,
  salt: randomBytes(SALT_BYTES).toString('base64'),
  hash: randomBytes(HASH_BYTES).toString('base64'),
};

/** @param kept undefined if there is no such user, or none with a password */
export async function isPassword(password: string, kept: StoredPassword | undefined): Promise<boolean> {
  const expected = kept ?? NOBODY;
  const hash = Buffer.from(expected.hash, 'base64');
  const computed = await computeHash(password, Buffer.from(expected.salt, 'base64'), hash.length, expected);
  return timingSafeEqual(computed, hash) && kept !== undefined;
}

/** Queued, so many guesses at once can't fill the memory. */
function computeHash(password: string, salt: Buffer, length: number, cost: Cost): Promise<Buffer> {
  const options: ScryptOptions = {...cost, maxmem: 256 * cost.cost * cost.blockSize};
  return enqueue(
    'password',
    () =>
      new Promise((done, fail) => {
        // Different keyboards may encode the same letters differently.
        scrypt(password.normalize('NFKC'), salt, length, options, (error, hash) => (error ? fail(error) : done(hash)));
      }),
  );
}

const LEAST = 12;
const MOST = 200;

/** Returns why a text can't be a password, as a message. */
export function passwordRefusal(password: string, name: string): string | undefined {
  if (password.length < LEAST)
    return `A password has at least ${LEAST} characters. Three or four words that don't belong together are good.`;
  if (password.length > MOST) return `A password has at most ${MOST} characters.`;
  if (password.toLowerCase().includes(name)) return 'A password must not contain the name.';
  if (new Set(password.toLowerCase()).size < 5) return 'This password is too easy to guess.';
  return undefined;
}

/** No characters that look alike: 0 and O, 1 and l. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Four groups of five characters: 100 bits. */
export function makePassword(): string {
  const group = () => Array.from({length: 5}, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({length: 4}, group).join('-');
}
