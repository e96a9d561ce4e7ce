import {escapeHtml} from '@deskbook/text/strings';
import {HttpError} from '@deskbook/writing/httpError';
import express, {type Request, type RequestHandler, Router} from 'express';
import type {ServerCookie} from '../guards/cookies';
import {type Log, senderOf} from '../log';
import {plainPage} from '../plainPage';
import type {AuthProvider} from './authProvider';
import type {KnownDevices} from './knownDevices';
import {LoginThrottle, waitInWords} from './loginThrottle';
import {isPassword, type StoredPassword} from './passwords';
import type {Sessions} from './sessions';
import {authorFrom, stampOf, type Users, userName} from './users';

interface Options {
  users: Users;
  sessions: Sessions;
  cookie: ServerCookie;
  devices: KnownDevices;
  /** Includes the base URL. */
  address: string;
  /** The page to open after sign-in if no other was asked for. */
  start: string;
  facts: {site: string; sheets(): readonly string[]};
  log: Log;
}

/** Signs authors in by name and password, from `deskbook user`, for districts without other accounts. */
export function passwordSignIn(options: Options): AuthProvider {
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
    unauthorizedMessage: 'You are signed out. Sign in again; your drafts are kept.',
  };
}

function signIn(options: Options): RequestHandler {
  const {users, sessions, cookie, devices, start, log} = options;
  const check = passwordCheck(options);
  return async (request, response, next) => {
    try {
      const {name: typed = '', password = '', back: wanted} = request.body as Record<string, unknown>;
      const name = userName(`${typed}`) ?? '';
      const back = backFrom(wanted, start);
      const sender = {...senderOf(request), user: `${typed}`};
      const user = users.find(name);
      const {wait, isRight} = await check(request, name, `${password}`, user?.password);
      if (!isRight || !user?.password) {
        if (wait > 0) response.set('retry-after', `${Math.ceil(wait / 1000)}`);
        log(wait > 0 ? 'sign-in-slowed' : 'sign-in-failed', {...sender, wait: Math.ceil(wait / 1000) || undefined});
        const problem = wait > 0 ? slowed(wait) : WRONG;
        response
          .status(wait > 0 ? 429 : 401)
          .type('html')
          .send(signInPage({...shown(options), back, name: `${typed}`.slice(0, 64), problem}));
        return;
      }
      const before = cookie.read(request);
      if (before) sessions.end(before);
      cookie.write(request, response, sessions.open(name, stampOf(user)));
      devices.remember(request, response, name, user.password);
      log('signed-in', {...sender, user: name});
      response.redirect(303, back);
    } catch (error) {
      next(error);
    }
  };
}

const WRONG = 'The name or the password is wrong. If you have forgotten it, an administrator can give you a new one.';
const slowed = (wait: number) => `There were too many wrong passwords. Wait ${waitInWords(wait)}, then try again.`;

const shown = ({address, facts}: Options) => ({address, site: facts.site, sheets: facts.sheets()});

/** Checks passwords as fast as the throttle allows it for who is asking. */
function passwordCheck({devices}: Options) {
  const throttle = new LoginThrottle();
  const queue = new PasswordQueue();
  return async (request: Request, account: string, password: string, kept: StoredPassword | undefined) => {
    const device = devices.find(request, account, kept);
    const begun = throttle.begin({account, address: request.ip ?? '', device});
    if ('wait' in begun) return {wait: begun.wait, isRight: false};
    const isRight = await queue.run(device !== undefined, () => isPassword(password, kept));
    if (isRight) begun.succeed();
    return {wait: 0, isRight};
  };
}

/** Allows only paths on this site, to prevent open redirects. */
function backFrom(given: unknown, start: string): string {
  return typeof given === 'string' && given.startsWith('/') && !/^\/[/\\]|[\0-\x20\\]/.test(given) ? given : start;
}

/** About ten seconds of work. */
const MOST_WAITING = 30;

/**
 * Checks one password at a time, because each check takes 128 MB. People on their own devices go first, and strangers
 * are refused when too many wait.
 */
export class PasswordQueue {
  readonly #known: (() => void)[] = [];
  readonly #strangers: (() => void)[] = [];
  #isBusy = false;

  async run<T>(isKnown: boolean, check: () => Promise<T>): Promise<T> {
    await this.#turn(isKnown);
    try {
      return await check();
    } finally {
      const next = this.#known.shift() ?? this.#strangers.shift();
      if (next) next();
      else this.#isBusy = false;
    }
  }

  async #turn(isKnown: boolean): Promise<void> {
    if (!this.#isBusy) {
      this.#isBusy = true;
      return;
    }
    if (!isKnown && this.#strangers.length >= MOST_WAITING) {
      throw new HttpError('Too many people are signing in at this moment. Try again in a minute.', 429);
    }
    await new Promise<void>((turn) => (isKnown ? this.#known : this.#strangers).push(turn));
  }
}

interface SignInFacts {
  site: string;
  /** URLs of style sheets. */
  sheets: readonly string[];
  /** The form's action. */
  address: string;
  /** The page to return to. */
  back: string;
  /** The name typed before. */
  name: string;
  problem?: string;
}

/** Works without JavaScript and with password managers. */
function signInPage({site, sheets, address, back, name, problem}: SignInFacts): string {
  const [ofName, ofPassword] = name ? ['', ' autofocus'] : [' autofocus', ''];
  return plainPage(
    {site, sheets, title: problem ? 'Not signed in' : 'Sign in'},
    `<h1>Sign in to write</h1>
${problem ? `<p class="problem" role="alert">${escapeHtml(problem)}</p>` : ''}
<form method="post" action="${escapeHtml(address)}">
<input type="hidden" name="back" value="${escapeHtml(back)}">
<p><label for="name">Name</label>
<input id="name" name="name" value="${escapeHtml(name)}" autocomplete="username" autocapitalize="none" spellcheck="false" required${ofName}></p>
<p><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${ofPassword}></p>
<p><button class="button button--primary">Sign in</button></p>
</form>`,
  );
}
