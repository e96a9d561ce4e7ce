import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {schemaProblems} from '@deskbook/content/schemaProblems';
import {oneOfWords, scalarField, text} from '@deskbook/content/schemas/fields';
import {map} from '@deskbook/content/schemas/shapes';
import {readText} from '@deskbook/text/files/textFile';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {hasErrors} from '@deskbook/text/problems/problems';
import {readYaml} from '@deskbook/text/yaml/yamlSource';
import type * as z from 'zod';

/** Where a site goes: a folder on this computer, or on another one that ssh reaches. */
export interface Destination {
  host: string | null;
  folder: string;
}

/**
 * Nothing in it means anything to a shell, ssh, rsync or the web server's settings. A host can't begin with a hyphen,
 * which ssh would take for an option.
 */
const DESTINATION = /^(?:((?:[a-z_][\w.-]*@)?[a-z\d][a-z\d.-]*):)?((?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)+)\/?$/i;

const destination = () =>
  scalarField(
    'the path of a folder, such as /srv/deskbook, or one on another computer, such as deskbook@web.example.org:/srv/deskbook',
    '/srv/deskbook',
    DESTINATION,
    (given, refuse): Destination => {
      const [, host = null, folder] = DESTINATION.exec(given) ?? [];
      return folder ? {host, folder} : refuse('%s is not a place for a site', {fix: '/srv/deskbook'});
    },
  );

const SERVERS = ['nginx', 'apache'] as const;

const target = {
  to: destination().describe('The folder that the web server reads'),
  server: oneOfWords(SERVERS).describe('The web server').optional(),
  test: text('sudo -n nginx -t').describe('The command that tests the settings there').optional(),
  reload: text('sudo -n systemctl reload nginx').describe('The command that loads them').optional(),
};

const schema = map({...target, public: map(target).describe('Where the public site goes').optional()});

type DeployFile = z.output<typeof schema>;

export type DeployTarget = Omit<DeployFile, 'public' | 'server'> & {server: (typeof SERVERS)[number]};

/** Beside `docusaurus.config.ts`, which is code, too. Whoever writes in the browser can't change either. */
const FILE = 'deploy.yml';

/** Returns where a site goes, or what to tell whoever asked. */
export function readTarget(siteDir: string, isPublic: boolean): DeployTarget | string {
  const file = join(siteDir, FILE);
  if (!existsSync(file)) return missing(`there is no ${FILE} here, which says where the site goes`, '', FILE);
  const {text: written} = readText(file, FILE);
  const source = readYaml(written.replace(/^\uFEFF/, ''), FILE);
  const {data, error} = schema.safeParse(source.value);
  const problems = [...source.problems, ...schemaProblems(error?.issues ?? [], source, {of: FILE})];
  if (!data || hasErrors(problems)) return formatProblems(problems);
  const chosen = isPublic ? data.public : data;
  if (!chosen) return missing(`${FILE} does not say where the public site goes`, 'public:\n                to: ', FILE);
  const {to, server = 'nginx', test, reload} = chosen;
  return {to, server, test, reload};
}

function missing(problem: string, before: string, file: string): string {
  return `${problem}
    expected  ${before}/srv/deskbook, or deskbook@web.example.org:/srv/deskbook
    fix       ${before ? 'add that to' : 'write'} ${file}; "Put it on a server" in Deskbook's README shows how`;
}
