import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';
import type {Request, Response} from 'express';
import type {ServerCookie} from '../guards/cookies';
import type {StoredPassword} from './passwords';

/** The accounts of a shared desk. */
const MOST_ACCOUNTS = 8;

/**
 * Knows the browsers in which a person has signed in before, by a cookie with an id and a signature for each account,
 * the latest first. Signed with the hash of the password, so a new password forgets all devices.
 */
export class KnownDevices {
  constructor(readonly cookie: ServerCookie) {}

  /** Returns the device's id if this account has signed in there. */
  find(request: Request, account: string, password: StoredPassword | undefined): string | undefined {
    const {id, signatures} = this.#read(request);
    const expected = Buffer.from(sign(id, account, password));
    const isKnown = signatures.some((each) => {
      const given = Buffer.from(each);
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
    return isKnown && password ? id : undefined;
  }

  remember(request: Request, response: Response, account: string, password: StoredPassword): void {
    const {id, signatures} = this.#read(request);
    const own = sign(id, account, password);
    const others = signatures.filter((each) => each !== own);
    this.cookie.write(request, response, [id, own, ...others].slice(0, MOST_ACCOUNTS + 1).join('.'));
  }

  #read(request: Request): {id: string; signatures: string[]} {
    const [id = '', ...signatures] = this.cookie.read(request)?.split('.') ?? [];
    return /^[\w-]{22}$/.test(id)
      ? {id, signatures: signatures.filter((each) => /^[\w-]{43}$/.test(each)).slice(0, MOST_ACCOUNTS)}
      : {id: randomBytes(16).toString('base64url'), signatures: []};
  }
}

function sign(id: string, account: string, password: StoredPassword | undefined): string {
  return createHmac('sha256', password?.hash ?? '')
    .update(`device ${id} ${account}`)
    .digest('base64url');
}
