import type {Author} from '@deskbook/editor/api';
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
