/**
 * Makes a finished build ready for a web server: `scripts/build.mjs` calls it with the folder of the build and the
 * folder for the snippets of nginx. Docusaurus runs what plugins do after the build side by side, so this, which has
 * to see everything that they have written, is no plugin. Ends with 1 where the build must not be published.
 */
import {join} from 'node:path';
import {readDistrict} from '../src/content/district';
import {deploySite} from '../src/deploy/node/deploySite';
import {findSecret} from '../src/deploy/node/findSecret';
import {type AlgoliaOptions, searchOrigins} from '../src/plugins/search/domain/algoliaOptions';
import {problem, readAlgoliaOptions} from '../src/plugins/search/node/algoliaOptions';

const [outDir, deployDir] = process.argv.slice(2) as [string, string];

async function main(): Promise<void> {
  // The build has reported what is wrong in it.
  const {district} = readDistrict(join(process.cwd(), 'docs'), process.cwd(), 'docs');
  const algolia = readAlgoliaOptions(process.env);
  const refusal = (await findAdminKey()) ?? (algolia && (await refuseKey(algolia)));
  if (refusal) {
    process.stderr.write(`${refusal}\nThe last build stays in place.\n`);
    process.exitCode = 1;
    return;
  }
  const services = {connectTo: algolia ? searchOrigins(algolia) : []};
  for (const line of await deploySite(outDir, deployDir, district, services)) say(line);
}

/** A build has no use for the admin key. Where it is known all the same, it must be in none of the files. */
async function findAdminKey(): Promise<string | null> {
  const adminKey = process.env.ALGOLIA_ADMIN_KEY?.trim();
  if (!adminKey) return null;
  const files = await findSecret(process.cwd(), [outDir], adminKey);
  if (files.length === 0) return null;
  return problem('ALGOLIA_ADMIN_KEY is in the built files', {
    found: files.join(', '),
    expected: 'no file with this key: anyone who has it can change or delete everything at Algolia',
    fix: 'remove it from the pages or the configuration, and make a new admin key if the site was published',
  });
}

/** Algolia is asked what the key of the site may do; where it cannot be reached, the build goes on. */
async function refuseKey(algolia: AlgoliaOptions): Promise<string | null> {
  const {judgeSearchKey} = await import('../src/plugins/search/node/searchKeyRights');
  const {verdict, message} = await judgeSearchKey(algolia);
  if (verdict === 'refused') return message;
  if (message) say(message);
  return null;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
