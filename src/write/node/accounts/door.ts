import type {Request, Router} from 'express';
import type {Author} from '../../api';
import type {Session} from './sessions';

/** Whom a session is opened for. */
export type Arrival = Pick<Session, 'name' | 'stamp'>;

/** How authors come in. */
export interface Door {
  /** Who sends a request, where it says so by itself; refuses what is forged. */
  arrive?(request: Request): Arrival | undefined;
  /** Whether whoever began a session may still go on with it. */
  authorOf(session: Arrival): Author | undefined;
  /** Pages for those who are not signed in. */
  routes?: Router;
  /** Where one signs in, if there is such a page. */
  signIn?: string;
  /** What is said to those who are not signed in. */
  turnedAway: string;
}
