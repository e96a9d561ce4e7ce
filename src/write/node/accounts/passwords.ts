import {randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual} from 'node:crypto';
import {inTurn} from '../inTurn';

/** A password as it is kept: with what it takes to compute it again, so that the cost can grow. */
export interface KeptPassword {
  algorithm: 'scrypt';
  cost: number;
  blockSize: number;
  parallelization: number;
  /** In Base64, like the hash. */
  salt: string;
  hash: string;
}

/** 128 MB for each guess, which is what makes guessing from a stolen file expensive. */
const COST = {cost: 2 ** 17, blockSize: 8, parallelization: 1};
const HASH_BYTES = 32;
const SALT_BYTES = 16;

export async function hashPassword(password: string, cost: Cost = COST): Promise<KeptPassword> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await computeHash(password, salt, HASH_BYTES, cost);
  return {algorithm: 'scrypt', ...cost, salt: salt.toString('base64'), hash: hash.toString('base64')};
}

type Cost = Pick<KeptPassword, 'cost' | 'blockSize' | 'parallelization'>;

/** Somebody whom nobody knows takes as long as a wrong password, so that names can't be found out. */
const NOBODY: KeptPassword = {
  algorithm: 'scrypt',
  ...COST,
  salt: randomBytes(SALT_BYTES).toString('base64'),
  hash: randomBytes(HASH_BYTES).toString('base64'),
};

/** @param kept undefined where there is no such user, or none with a password */
export async function isPassword(password: string, kept: KeptPassword | undefined): Promise<boolean> {
  const expected = kept ?? NOBODY;
  const hash = Buffer.from(expected.hash, 'base64');
  const computed = await computeHash(password, Buffer.from(expected.salt, 'base64'), hash.length, expected);
  return timingSafeEqual(computed, hash) && kept !== undefined;
}

/** One after the other: many guesses at once must not fill the memory. */
function computeHash(password: string, salt: Buffer, length: number, cost: Cost): Promise<Buffer> {
  const options: ScryptOptions = {...cost, maxmem: 256 * cost.cost * cost.blockSize};
  return inTurn(
    'password',
    () =>
      new Promise((done, fail) => {
        // The same letters may come in two forms from two keyboards.
        scrypt(password.normalize('NFKC'), salt, length, options, (error, hash) => (error ? fail(error) : done(hash)));
      }),
  );
}

const LEAST = 12;
const MOST = 200;

/** Why something can't be a password, in words. */
export function passwordRefusal(password: string, name: string): string | undefined {
  if (password.length < LEAST)
    return `A password has at least ${LEAST} characters. Three or four words that don't belong together are good.`;
  if (password.length > MOST) return `A password has at most ${MOST} characters.`;
  if (password.toLowerCase().includes(name)) return 'A password must not contain the name.';
  if (new Set(password.toLowerCase()).size < 5) return 'This password is too easy to guess.';
  return undefined;
}

/** None that are mistaken for another: 0 and O, 1 and l. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Four groups of five: 100 bits. */
export function makePassword(): string {
  const group = () => Array.from({length: 5}, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({length: 4}, group).join('-');
}
