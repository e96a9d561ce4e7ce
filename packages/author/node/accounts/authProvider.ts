import {randomBytes, timingSafeEqual} from 'node:crypto';
import {type Author, LOCAL} from '@deskbook/editor/api';
import type {Request, Router} from 'express';
import type {Session} from './sessions';

/** The user a session is opened for. */
export type Identity = Pick<Session, 'name' | 'stamp'>;

/** A way to sign authors in. */
export interface AuthProvider {
  /** Identifies the sender if the request itself does so; refuses forged requests. */
  identify?(request: Request): Identity | undefined;
  /** Returns the session's author, or undefined if the session is no longer valid. */
  authorOf(session: Identity): Author | undefined;
  /** Pages for visitors who aren't signed in. */
  routes?: Router;
  /** The path of the sign-in page, if there is one. */
  signIn?: string;
  /** The message for visitors who aren't signed in. */
  unauthorizedMessage: string;
}

export interface LocalSignIn extends AuthProvider {
  /** The secret in the first URL. */
  key: string;
}

/**
 * Signs in the only author on this computer. Other users and websites can reach the server too, so the first URL has a
 * key.
 */
export function localSignIn(): LocalSignIn {
  const key = randomBytes(24).toString('base64url');
  const identity = {name: LOCAL, stamp: LOCAL};
  return {
    key,
    identify: ({query}) => (isSame(query.key, key) ? identity : undefined),
    authorOf: ({name}) => (name === LOCAL ? {name: LOCAL, role: 'editor'} : undefined),
    unauthorizedMessage:
      'Open the whole address that “deskbook write” has shown in its window. It has a key, which your browser keeps.',
  };
}

function isSame(given: unknown, key: string): boolean {
  const [left, right] = [Buffer.from(`${given}`), Buffer.from(key)];
  return left.length === right.length && timingSafeEqual(left, right);
}
