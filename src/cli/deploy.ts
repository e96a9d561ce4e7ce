import {contentOf} from '../content/checkContent';
import {deploySite} from '../deploy/node/deploySite';
import {findSecret} from '../deploy/node/findSecret';
import {type AlgoliaOptions, searchOrigins} from '../plugins/search/domain/algoliaOptions';
import {problem, readAlgoliaOptions} from '../plugins/search/node/algoliaOptions';
import {readSite} from '../site/district';

interface Built {
  siteDir: string;
  /** The folder of the build. */
  outDir: string;
  /** Where the settings for web servers go. */
  deployDir: string;
}

/**
 * Makes a finished build ready for a web server. Docusaurus runs what plugins do after the build side by side, so this,
 * which has to see everything that they have written, is no plugin. Returns 1 where the build must not be published.
 */
export async function deploy(built: Built): Promise<number> {
  const {siteDir, outDir, deployDir} = built;
  // The build has reported what is wrong in it.
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

/** A build has no use for the admin key. Where it is known all the same, it must be in none of the files. */
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

/** Algolia is asked what the key of the site may do; where it cannot be reached, the build goes on. */
async function refuseKey(algolia: AlgoliaOptions): Promise<string | null> {
  const {judgeSearchKey} = await import('../plugins/search/node/searchKeyRights');
  const {verdict, message} = await judgeSearchKey(algolia);
  if (verdict === 'refused') return message;
  if (message) say(message);
  return null;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
