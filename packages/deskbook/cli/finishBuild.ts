import {existsSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {contentOf} from '@deskbook/content/checkContent';
import {BUILT_PAGES_FILE} from '@deskbook/engine/builtPages';
import {deploySite} from '@deskbook/engine/deploy/node/deploySite';
import {findSecret} from '@deskbook/engine/deploy/node/findSecret';
import {ESSENTIAL_FILES} from '@deskbook/engine/releases/folders';
import {type AlgoliaOptions, searchOrigins} from '@deskbook/search/domain/algoliaOptions';
import {problem, readAlgoliaOptions} from '@deskbook/search/node/algoliaOptions';
import {readSite} from '../district';

interface Built {
  siteDir: string;
  /** The build folder. */
  outDir: string;
  /** Where the web servers' settings go. */
  deployDir: string;
}

/**
 * Prepares a finished build for a web server. This isn't a plugin, because Docusaurus runs all plugins' post-build
 * steps at once and this must see all their files. Returns 1 if the build mustn't be published.
 */
export async function finishBuild(built: Built): Promise<number> {
  const {siteDir, outDir, deployDir} = built;
  // The build already reported its problems.
  const district = readSite(contentOf(siteDir));
  const algolia = readAlgoliaOptions(process.env);
  const refusal = (await findAdminKey(built)) ?? (algolia && (await refuseKey(algolia)));
  if (refusal) {
    process.stderr.write(`${refusal}\nThe last build stays in place.\n`);
    return 1;
  }
  const services = {connectTo: algolia ? searchOrigins(algolia) : []};
  for (const line of await deploySite(outDir, deployDir, district, services)) say(line);
  return 0;
}

/** A build doesn't need the admin key. If it's set anyway, makes sure no file contains it. */
async function findAdminKey({siteDir, outDir}: Built): Promise<string | null> {
  const adminKey = process.env.ALGOLIA_ADMIN_KEY?.trim();
  if (!adminKey) return null;
  const files = await findSecret(siteDir, [outDir], adminKey);
  if (files.length === 0) return null;
  return problem('ALGOLIA_ADMIN_KEY is in the built files', {
    found: files.join(', '),
    expected: 'no file with this key: anyone who has it can change or delete everything at Algolia',
    fix: 'remove it from the pages or the configuration, and make a new admin key if the site was published',
  });
}

/** Asks Algolia what the site's key may do. If Algolia can't be reached, the build goes on. */
async function refuseKey(algolia: AlgoliaOptions): Promise<string | null> {
  const {judgeSearchKey} = await import('@deskbook/search/node/searchKeyRights');
  const {verdict, message} = await judgeSearchKey(algolia);
  if (verdict === 'refused') return message;
  if (message) say(message);
  return null;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Returns what a finished build lacks: the home page, the page for wrong addresses, or pages of the catalog. The site
 * itself writes down which pages it has, before it draws them.
 *
 * @param generated Docusaurus's folder for generated files
 */
export function missingPages(buildDir: string, generated: string): string[] {
  const list = join(generated, BUILT_PAGES_FILE);
  if (!existsSync(list)) return [list];
  const pages: string[] = JSON.parse(readFileSync(list, 'utf8'));
  return [
    ...ESSENTIAL_FILES.filter((name) => !existsSync(join(buildDir, name))),
    ...pages
      .filter((page) => ![join(page, 'index.html'), `${page}.html`].some((file) => existsSync(file)))
      .map((page) => relative(buildDir, page)),
  ];
}
