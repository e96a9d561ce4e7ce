import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import type {AlgoliaOptions} from '../domain/algoliaOptions';

type Environment = Readonly<Record<string, string | undefined>>;

/** The destination of a push, and the key for it. */
export interface PushTarget extends Omit<AlgoliaOptions, 'searchKey'> {
  /** Allows writing. It's in no file of the site. */
  readonly adminKey: string;
}

/** Invalid variables. The message says what to type, and no stack trace buries it. */
export class AlgoliaMistake extends Error {
  constructor(...mistake: Parameters<typeof problem>) {
    super(problem(...mistake));
    this.stack = this.message;
  }
}

const BUILD_VARIABLES = ['ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX'] as const;
const PUSH_VARIABLES = ['ALGOLIA_APP_ID', 'ALGOLIA_ADMIN_KEY', 'ALGOLIA_INDEX'] as const;

/**
 * Reads the options for a build. Makes no requests.
 *
 * @returns null if the district hasn't configured Algolia
 * @throws AlgoliaMistake
 */
export function readAlgoliaOptions(environment: Environment): AlgoliaOptions | null {
  // The Algolia index contains internal pages.
  if (isPublicBuild() || BUILD_VARIABLES.every((name) => !variable(environment, name))) return null;
  const {key, ...options} = readTarget(environment, BUILD_VARIABLES, {
    what: 'Algolia needs three variables, and some of them are missing',
    instead: ' too, or none of the three, so that the site uses its own search',
    command: 'npx deskbook build',
  });
  return {...options, searchKey: key};
}

/** @throws AlgoliaMistake */
export function readPushTarget(environment: Environment): PushTarget {
  const {key, ...options} = readTarget(environment, PUSH_VARIABLES, {
    what: 'Records cannot be sent to Algolia without these variables',
    instead: '',
    command: 'npx deskbook search:push',
  });
  return {...options, adminKey: key};
}

function readTarget(
  environment: Environment,
  names: typeof BUILD_VARIABLES | typeof PUSH_VARIABLES,
  {what, instead, command}: Record<'what' | 'instead' | 'command', string>,
): Omit<AlgoliaOptions, 'searchKey'> & {key: string} {
  const missing = names.filter((name) => !variable(environment, name));
  if (missing.length > 0) {
    throw new AlgoliaMistake(what, {
      found: names.filter((name) => variable(environment, name)).join(', ') || 'none of them',
      expected: missing.join(', ') + instead,
      fix: `${missing.map((name) => `${name}=…`).join(' ')} ${command}`,
    });
  }
  refuseAdminKey(variable(environment, 'ALGOLIA_SEARCH_KEY'), variable(environment, 'ALGOLIA_ADMIN_KEY'));
  const [appId, key, index] = names.map((name) => variable(environment, name)) as [string, string, string];
  return {appId: checkedAppId(appId), key, index, host: readHost(variable(environment, 'ALGOLIA_HOST'))};
}

/** An empty variable counts as missing, because that's how continuous integration passes a missing secret. */
function variable(environment: Environment, name: string): string {
  return environment[name]?.trim() ?? '';
}

function refuseAdminKey(searchKey: string, adminKey: string): void {
  if (searchKey === '' || searchKey !== adminKey) return;
  throw new AlgoliaMistake('ALGOLIA_SEARCH_KEY is the admin key', {
    found: 'the same key in ALGOLIA_SEARCH_KEY and ALGOLIA_ADMIN_KEY',
    expected: 'a key that can only search, since anyone who opens the site can read it',
    fix: 'use the Search API Key from Algolia’s dashboard; if a site with the admin key was published, make a new admin key',
  });
}

/** The ID becomes part of host names. */
function checkedAppId(appId: string): string {
  if (/^[A-Za-z0-9]+$/.test(appId)) return appId;
  throw new AlgoliaMistake('ALGOLIA_APP_ID is not an application ID', {
    found: appId,
    expected: 'letters and digits, as Algolia’s dashboard shows it under API keys',
    fix: 'ALGOLIA_APP_ID=YourApplicationID',
  });
}

/** For tests, or for a local proxy that answers instead of Algolia's hosts. */
function readHost(host: string): string | null {
  if (host === '') return null;
  if (/^https?:\/\/[\w.:[\]-]+\/?$/.test(host) && URL.canParse(host)) return new URL(host).origin;
  throw new AlgoliaMistake('ALGOLIA_HOST is not the address of a server', {
    found: host,
    expected: 'http:// or https:// and a name, without a path; leave it out to use Algolia’s own servers',
    fix: 'ALGOLIA_HOST=https://search.example.org',
  });
}

/** Formats a problem like the content check does. */
export function problem(what: string, {found, expected, fix}: Record<'found' | 'expected' | 'fix', string>): string {
  return `error  ${what}\n    found     ${found}\n    expected  ${expected}\n    fix       ${fix}`;
}
