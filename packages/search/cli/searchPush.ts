import {join} from 'node:path';
import {type ContentExtension, checkContent, contentOf, placesOf} from '@deskbook/content/checkContent';
import {findSecret} from '@deskbook/engine/deploy/node/findSecret';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {hasErrors} from '@deskbook/text/problems/problems';
import {planObjects} from '../domain/algoliaObject';
import {ALGOLIA_SETTINGS} from '../domain/algoliaSettings';
import {planSynonyms} from '../domain/algoliaSynonyms';
import {AlgoliaMistake, readAlgoliaOptions, readPushTarget} from '../node/algoliaOptions';
import {collectRecords} from '../node/collectRecords';
import {
  describeFailure,
  describeLeak,
  describePush,
  describeTooLarge,
  describeWait,
  inWords,
} from '../node/describePush';
import {type Push, PushFailure, pushToAlgolia} from '../node/pushToAlgolia';
import {readSynonyms} from '../node/readSynonyms';
import {judgeSearchKey} from '../node/searchKeyRights';

/** Places where someone may have put the admin key by mistake. */
const PUBLISHED = ['docusaurus.config.ts', 'sidebars.ts', 'docs', 'blog', 'static', 'build', 'deploy'];

/** Something the author has to fix first. Nothing was sent. */
class NothingSent extends Error {}

/** Sends all search records to Algolia. Exit codes: 0 done; 1 failed, and the index is unchanged; 2 unknown. */
export async function searchPush(
  {dryRun = false}: {dryRun?: boolean},
  extensions: readonly ContentExtension[],
): Promise<number> {
  try {
    return await push(dryRun, () => planPush(extensions));
  } catch (error) {
    const isOurs = error instanceof NothingSent || error instanceof AlgoliaMistake;
    tell(isOurs ? error.message : String((error as Error).stack));
    return 1;
  }
}

async function push(dryRun: boolean, plan: () => Promise<Push>): Promise<number> {
  if (dryRun) {
    await plan();
    say('Nothing was sent.');
    return 0;
  }
  const target = readPushTarget(process.env);
  await refuseLeak(target.adminKey);
  await refuseWritingKey();
  return send(target, await plan());
}

/** Returns what will be sent, for the terminal. */
async function planPush(extensions: readonly ContentExtension[]): Promise<Push> {
  const source = contentOf(process.cwd());
  const now = new Date();
  const {problems} = await checkContent(source, now, extensions);
  if (hasErrors(problems)) {
    throw new NothingSent(`The content has errors; nothing was sent.\n\n${formatProblems(problems)}`);
  }
  const records = await collectRecords(source, (catalog) => placesOf(extensions, catalog), now);
  const {objects, tooLarge} = planObjects(records, now.getTime());
  if (tooLarge.length > 0) throw new NothingSent(describeTooLarge(tooLarge));
  if (objects.length === 0) throw new NothingSent('There are no pages to index. Nothing was sent.');
  const synonyms = planSynonyms(readSynonyms(join(source.siteDir, source.docsPath)));
  const push = {objects, settings: ALGOLIA_SETTINGS, synonyms};
  for (const line of describePush(push, records.length - objects.length)) say(line);
  return push;
}

async function refuseLeak(adminKey: string): Promise<void> {
  const files = await findSecret(process.cwd(), PUBLISHED, adminKey);
  if (files.length > 0) throw new NothingSent(describeLeak(files));
}

/** Checks the key that the site is built with, if it's known here. */
async function refuseWritingKey(): Promise<void> {
  const options = process.env.ALGOLIA_SEARCH_KEY?.trim() ? readAlgoliaOptions(process.env) : null;
  if (!options) return;
  const {verdict, message} = await judgeSearchKey(options);
  if (verdict === 'refused') throw new NothingSent(message);
  if (verdict === 'doubtful') say(message);
}

async function send(target: ReturnType<typeof readPushTarget>, push: Push): Promise<number> {
  const stop = stopOnSignals();
  say(
    `Sending to the index ${target.index} of the application ${target.appId}${target.host ? ` at ${target.host}` : ''}`,
  );
  const all = inWords(push.objects.length);
  try {
    await pushToAlgolia(target, push, {
      onProgress: (sent) => tell(`${inWords(sent)} of ${all} records sent`),
      onWait: (error, seconds) => tell(describeWait(error, seconds)),
      signal: stop,
    });
  } catch (error) {
    if (!(error instanceof PushFailure)) throw error;
    tell(describeFailure(error, target.index, stop.aborted));
    return error.state === 'unknown' ? 2 : 1;
  }
  say(`Done: the search now has these ${all} records.`);
  return 0;
}

/** A second signal ends the process at once. npm sends one Ctrl-C twice, so a quick second one doesn't count. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (first > 0 && Date.now() - first > 1000) process.exit(1);
      first ||= Date.now();
      controller.abort();
    });
  }
  return controller.signal;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
