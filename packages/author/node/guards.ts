import {timingSafeEqual} from 'node:crypto';
import {TOKEN_HEADER, WRITE} from '@deskbook/editor/api';
import {HttpError} from '@deskbook/writing/httpError';
import {type Request, type RequestHandler, type Response, Router} from 'express';
import type {AuthProvider} from './accounts/authProvider';
import {type Sessions, tokenOf} from './accounts/sessions';
import type {ServerCookie} from './guards/cookies';
import {limitBodies, secureHeaders} from './guards/headers';
import {checkHost, checkOrigin, isSafe, type OriginResolver} from './guards/hosts';
import {type Health, healthRoute} from './health';
import {type Log, senderOf} from './log';

export interface Access {
  /** Starts and ends with a slash. */
  baseUrl: string;
  buildDir: string;
  places: OriginResolver;
  provider: AuthProvider;
  sessions: Sessions;
  cookie: ServerCookie;
  /** Paths that don't need a sign-in. */
  open(): readonly string[];
  log: Log;
  /** Whether the server can do its work. */
  health(): Health;
}

/**
 * Runs before every route to identify and authorize the author. Sets `author` and `token` in `response.locals`; the
 * author's page has to send the token with each change.
 */
export function guards(access: Access): Router {
  const {baseUrl, buildDir, places, provider, open} = access;
  const write = `${baseUrl}${WRITE}`;
  const guard = Router();
  guard.use(secureHeaders(write, buildDir));
  guard.get(`${write}health`, healthRoute(access.health));
  guard.use(checkHost(places), checkOrigin(places), limitBodies);
  if (provider.routes) guard.use(provider.routes);
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

function findAuthor({provider, sessions, cookie, log}: Access): RequestHandler {
  return (request, response, next) => {
    const identity = provider.identify?.(request);
    const isActive = !ASKED_BY_ITSELF.test(request.path);
    const known = cookie.read(request);
    const session = known === undefined ? undefined : sessions.find(known, isActive);
    const isSame = session !== undefined && (!identity || identity.name === session.name);
    const author = isSame ? provider.authorOf(session) : undefined;
    if (known !== undefined && author) {
      Object.assign(response.locals, {author, token: tokenOf(known), session: known});
      if (identity && 'key' in request.query) withoutKey(request, response);
      else next();
      return;
    }
    if (known !== undefined && session) sessions.end(known);
    if (!identity) return refuseVisitor(provider, request, response);
    const id = sessions.open(identity.name, identity.stamp);
    cookie.write(request, response, id);
    Object.assign(response.locals, {author: provider.authorOf(identity), token: tokenOf(id), session: id});
    log('signed-in', {...senderOf(request), user: identity.name});
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

function refuseVisitor({signIn, unauthorizedMessage}: AuthProvider, request: Request, response: Response): void {
  if (!signIn || !isSafe(request) || !isVisit(request)) throw new HttpError(unauthorizedMessage, 401);
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
      : new HttpError('This page is from an earlier visit. Reload it; your drafts are kept.', 403),
  );
};

function signOut({provider, sessions, cookie, log}: Access): RequestHandler {
  return (request, response) => {
    sessions.end(response.locals.session);
    cookie.clear(request, response);
    log('signed-out', {...senderOf(request), user: response.locals.author.name});
    response.json({next: provider.signIn ?? null});
  };
}
