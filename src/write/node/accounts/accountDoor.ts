import express, {type Request, type RequestHandler, Router} from 'express';
import type {SessionCookie} from '../guards/cookies';
import {inTurn} from '../inTurn';
import type {Door} from './door';
import {Guesses, waitInWords} from './guesses';
import {isPassword} from './passwords';
import type {Sessions} from './sessions';
import {signInPage} from './signInPage';
import {authorFrom, stampOf, type Users, userName} from './users';

interface Options {
  users: Users;
  sessions: Sessions;
  cookie: SessionCookie;
  /** Includes the base URL. */
  address: string;
  /** The page to open after sign-in if no other was asked for. */
  start: string;
  facts: {site: string; sheets(): readonly string[]};
  guesses?: Guesses;
}

/** Signs authors in by name and password, from `deskbook user`, for districts without other accounts. */
export function accountDoor(options: Options): Door {
  const {users, address} = options;
  const routes = Router();
  routes.get(address, (request, response) => {
    const back = backFrom(request.query.back, options.start);
    response.type('html').send(signInPage({...shown(options), back, name: ''}));
  });
  routes.post(address, express.urlencoded({extended: false, limit: '10kb'}), signIn(options));
  return {
    routes,
    signIn: address,
    authorOf({name, stamp}) {
      const user = users.find(name);
      return user?.password && stampOf(user) === stamp ? authorFrom(name, user) : undefined;
    },
    turnedAway: 'You are signed out. Sign in again; your drafts are kept.',
  };
}

function signIn(options: Options): RequestHandler {
  const {users, sessions, cookie, start, guesses = new Guesses()} = options;
  return async (request, response, next) => {
    try {
      const {name: typed = '', password = '', back: wanted} = request.body as Record<string, unknown>;
      const name = userName(`${typed}`) ?? '';
      const back = backFrom(wanted, start);
      const problem = await tryIn(request, {users, guesses}, name, `${password}`);
      if (problem) {
        response
          .status(problem.status)
          .type('html')
          .send(signInPage({...shown(options), back, name: `${typed}`.slice(0, 64), problem: problem.message}));
        return;
      }
      const before = cookie.read(request);
      if (before) sessions.end(before);
      const user = users.find(name);
      cookie.write(request, response, sessions.open(name, user ? stampOf(user) : ''));
      response.redirect(303, back);
    } catch (error) {
      next(error);
    }
  };
}

const shown = ({address, facts}: Options) => ({address, site: facts.site, sheets: facts.sheets()});

interface Problem {
  status: 401 | 429;
  message: string;
}

/** Queued, or guesses sent in parallel would all be free. */
function tryIn(
  {ip = ''}: Request,
  {users, guesses}: {users: Users; guesses: Guesses},
  name: string,
  password: string,
): Promise<Problem | undefined> {
  return inTurn('sign in', async () => {
    const wait = guesses.waitFor(name, ip);
    if (wait > 0) {
      return {status: 429, message: `There were too many wrong passwords. Wait ${waitInWords(wait)}, then try again.`};
    }
    if (await isPassword(password, users.find(name)?.password)) {
      guesses.succeeded(name);
      return undefined;
    }
    guesses.failed(name, ip);
    return {
      status: 401,
      message: 'The name or the password is wrong. If you have forgotten it, an administrator can give you a new one.',
    };
  });
}

/** Allows only paths on this site, to prevent open redirects. */
function backFrom(given: unknown, start: string): string {
  return typeof given === 'string' && given.startsWith('/') && !/^\/[/\\]|[\0-\x20\\]/.test(given) ? given : start;
}
