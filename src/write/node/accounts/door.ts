import type {Request, Router} from 'express';
import type {Author} from '../../api';
import type {Session} from './sessions';

/** The user a session is opened for. */
export type Arrival = Pick<Session, 'name' | 'stamp'>;

/** A way to sign authors in. */
export interface Door {
  /** Identifies the sender if the request itself does so; refuses forged requests. */
  arrive?(request: Request): Arrival | undefined;
  /** Returns the session's author, or undefined if the session is no longer valid. */
  authorOf(session: Arrival): Author | undefined;
  /** Pages for visitors who aren't signed in. */
  routes?: Router;
  /** The path of the sign-in page, if there is one. */
  signIn?: string;
  /** The message for visitors who aren't signed in. */
  turnedAway: string;
}
