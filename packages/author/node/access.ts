import {join} from 'node:path';
import {WRITE} from '@deskbook/editor/api';
import {type LocalSignIn, localSignIn} from './accounts/authProvider';
import {KnownDevices} from './accounts/knownDevices';
import {passwordSignIn} from './accounts/passwordSignIn';
import {type Proxies, proxySignIn} from './accounts/proxySignIn';
import {Sessions} from './accounts/sessions';
import {Users, usersFile} from './accounts/users';
import type {Access} from './guards';
import {ServerCookie} from './guards/cookies';
import {configuredOrigin, loopbackOrigin} from './guards/hosts';
import {healthOf} from './health';
import {sheetsOf} from './plainPage';
import {stateDir} from './stateDir';
import type {WritingSite} from './writingSite';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** On a personal computer, or where the web server handles sign-in, sessions aren't what protects the site. */
const LONG = {idle: 30 * 24 * HOUR, total: 30 * 24 * HOUR};
const LONGEST_DAY = 12 * HOUR;
/** How long a device stays known after a sign-in, in seconds. */
const REMEMBERED = 180 * 24 * 60 * 60;

const sessionsFile = (siteDir: string) => join(stateDir(siteDir), '..', 'sessions.json');

export function localAccess(site: WritingSite): Access & {provider: LocalSignIn} {
  const {baseUrl, buildDir, options} = site;
  const {siteDir, version, log} = options;
  return {
    baseUrl,
    buildDir,
    places: loopbackOrigin,
    provider: localSignIn(),
    sessions: new Sessions(sessionsFile(siteDir), LONG),
    cookie: new ServerCookie(false),
    open: () => sheetsOf(buildDir),
    log,
    health: () => healthOf(siteDir, version, () => {}),
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
  const {siteDir, version, log} = options;
  const users = new Users(usersFile(siteDir));
  const health = () => healthOf(siteDir, version, () => users.all());
  const limits = userHeader ? LONG : {idle: idleMinutes * MINUTE, total: LONGEST_DAY};
  const sessions = new Sessions(sessionsFile(siteDir), limits);
  const isSecure = origin.startsWith('https:');
  const cookie = new ServerCookie(isSecure);
  const devices = new KnownDevices(new ServerCookie(isSecure, 'deskbook-device', REMEMBERED));
  const facts = {site: district.name, sheets: () => sheetsOf(buildDir)};
  const [address, start] = [`${baseUrl}${WRITE}sign-in`, `${baseUrl}${WRITE}`];
  const provider = userHeader
    ? proxySignIn(userHeader, proxies, users)
    : passwordSignIn({users, sessions, cookie, devices, address, start, facts, log});
  return {
    baseUrl,
    buildDir,
    places: configuredOrigin(origin),
    provider,
    sessions,
    cookie,
    open: facts.sheets,
    log,
    health,
  };
}
