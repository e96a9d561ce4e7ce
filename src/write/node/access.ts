import {join} from 'node:path';
import {WRITE} from '../api';
import {accountDoor} from './accounts/accountDoor';
import {type LocalDoor, localDoor} from './accounts/localDoor';
import {type Proxies, proxyDoor} from './accounts/proxyDoor';
import {Sessions} from './accounts/sessions';
import {Users, usersFile} from './accounts/users';
import type {Access} from './guards';
import {SessionCookie} from './guards/cookies';
import {at, onThisComputer} from './guards/hosts';
import {ownFolder} from './ownFolder';
import {sheetsOf} from './plainPage';
import type {WritingSite} from './writingSite';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** On a personal computer, or where the web server handles sign-in, sessions aren't what protects the site. */
const LONG = {idle: 30 * 24 * HOUR, total: 30 * 24 * HOUR};
const LONGEST_DAY = 12 * HOUR;

const sessionsFile = (siteDir: string) => join(ownFolder(siteDir), '..', 'sessions.json');

export function localAccess(site: WritingSite): Access & {door: LocalDoor} {
  const {baseUrl, buildDir, options} = site;
  return {
    baseUrl,
    buildDir,
    places: onThisComputer,
    door: localDoor(),
    sessions: new Sessions(sessionsFile(options.siteDir), LONG),
    cookie: new SessionCookie(false),
    open: () => sheetsOf(buildDir),
  };
}

export interface Hosted {
  /** The URL authors type: `https://write.example.org`. */
  origin: string;
  /** The header in which the web server sends the user's name; absent if Deskbook manages accounts. */
  userHeader?: string;
  proxies: Proxies;
  /** Minutes of inactivity before somebody is signed out. */
  idleMinutes: number;
}

/** Access for several authors behind a web server. */
export function hostedAccess(site: WritingSite, {origin, userHeader, proxies, idleMinutes}: Hosted): Access {
  const {baseUrl, buildDir, district, options} = site;
  const users = new Users(usersFile(options.siteDir));
  const limits = userHeader ? LONG : {idle: idleMinutes * MINUTE, total: LONGEST_DAY};
  const sessions = new Sessions(sessionsFile(options.siteDir), limits);
  const cookie = new SessionCookie(origin.startsWith('https:'));
  const facts = {site: district.name, sheets: () => sheetsOf(buildDir)};
  const [address, start] = [`${baseUrl}${WRITE}sign-in`, `${baseUrl}${WRITE}`];
  const door = userHeader
    ? proxyDoor(userHeader, proxies, users)
    : accountDoor({users, sessions, cookie, address, start, facts});
  return {baseUrl, buildDir, places: at(origin), door, sessions, cookie, open: facts.sheets};
}
