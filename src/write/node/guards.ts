import {timingSafeEqual} from 'node:crypto';
import {type Request, type RequestHandler, type Response, Router} from 'express';
import {TOKEN_HEADER, WRITE} from '../api';
import type {Door} from './accounts/door';
import {type Sessions, tokenOf} from './accounts/sessions';
import {limitBodies} from './guards/bodies';
import type {SessionCookie} from './guards/cookies';
import {secureHeaders} from './guards/headers';
import {checkHost, checkOrigin, isSafe, type Places} from './guards/hosts';
import {Refusal} from './refused';

export interface Access {
  /** Starts and ends with a slash. */
  baseUrl: string;
  buildDir: string;
  places: Places;
  door: Door;
  sessions: Sessions;
  cookie: SessionCookie;
  /** Paths that don't need a sign-in. */
  open(): readonly string[];
}

/**
 * Runs before every route to identify and authorize the author. Sets `author` and `token` in `response.locals`; the
 * author's page has to send the token with each change.
 */
export function guards(access: Access): Router {
  const {baseUrl, buildDir, places, door, open} = access;
  const write = `${baseUrl}${WRITE}`;
  const guard = Router();
  guard.use(secureHeaders(write, buildDir), checkHost(places), checkOrigin(places), limitBodies);
  if (door.routes) guard.use(door.routes);
  guard.use((request, response, next) => {
    if (isSafe(request) && open().includes(request.path))
      response.sendFile(request.path.slice(baseUrl.length), {root: buildDir});
    else next();
  });
  guard.use(findAuthor(access));
  guard.use(checkToken);
  guard.post(`${write}sign-out`, signOut(access));
  return guard;
}

/** Requests that open pages poll, so they don't count as activity. */
const ASKED_BY_ITSELF = /\/api\/(?:here|publication)$/i;

function findAuthor({door, sessions, cookie}: Access): RequestHandler {
  return (request, response, next) => {
    const arrived = door.arrive?.(request);
    const isActive = !ASKED_BY_ITSELF.test(request.path);
    const known = cookie.read(request);
    const session = known === undefined ? undefined : sessions.find(known, isActive);
    const isSame = session !== undefined && (!arrived || arrived.name === session.name);
    const author = isSame ? door.authorOf(session) : undefined;
    if (known !== undefined && author) {
      Object.assign(response.locals, {author, token: tokenOf(known), session: known});
      if (arrived && 'key' in request.query) withoutKey(request, response);
      else next();
      return;
    }
    if (known !== undefined && session) sessions.end(known);
    if (!arrived) return turnAway(door, request, response);
    const id = sessions.open(arrived.name, arrived.stamp);
    cookie.write(request, response, id);
    Object.assign(response.locals, {author: door.authorOf(arrived), token: tokenOf(id), session: id});
    if ('key' in request.query) withoutKey(request, response);
    else next();
  };
}

/** Redirects without the key from the first URL, to keep it out of the history and off the screen. */
function withoutKey(request: Request, response: Response): void {
  const address = new URL(request.originalUrl, 'http://localhost');
  address.searchParams.delete('key');
  response.redirect(303, address.pathname.replace(/^\/+/, '/') + address.search);
}

function turnAway({signIn, turnedAway}: Door, request: Request, response: Response): void {
  if (!signIn || !isSafe(request) || !isVisit(request)) throw new Refusal(turnedAway, 401);
  response.redirect(303, `${signIn}?${new URLSearchParams({back: request.originalUrl})}`);
}

/** Whether a person will see the response, rather than a script. */
export function isVisit({headers}: Request): boolean {
  const mode = headers['sec-fetch-mode'];
  return mode === undefined ? `${headers.accept}`.includes('text/html') : mode === 'navigate';
}

const checkToken: RequestHandler = (request, response, next) => {
  const given = Buffer.from(`${request.headers[TOKEN_HEADER] ?? ''}`);
  const expected = Buffer.from(response.locals.token);
  const isRight = given.length === expected.length && timingSafeEqual(given, expected);
  next(
    isSafe(request) || isRight
      ? undefined
      : new Refusal('This page is from an earlier visit. Reload it; your drafts are kept.', 403),
  );
};

function signOut({door, sessions, cookie}: Access): RequestHandler {
  return (request, response) => {
    sessions.end(response.locals.session);
    cookie.clear(request, response);
    response.json({next: door.signIn ?? null});
  };
}
