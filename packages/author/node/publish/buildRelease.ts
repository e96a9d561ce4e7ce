import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {type ContentExtension, checkContent, contentOf} from '@deskbook/content/checkContent';
import type {LinkInfo, PublishEvent} from '@deskbook/editor/api';
import {currentRelease} from '@deskbook/engine/releases/currentRelease';
import type {Lock} from '@deskbook/engine/releases/lock';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {CONTENT_FOLDERS, isContentFile} from '@deskbook/text/files/contentFile';
import {linksIn} from '@deskbook/text/linksIn';
import {PROBLEM_LINE, SUMMARY_LINE} from '@deskbook/text/problems/formatProblems';
import type {Problem} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import {HttpError} from '@deskbook/writing/httpError';
import {changesBetween} from '../git/files';
import {repositoryOf} from '../git/repository';
import {statesOf} from '../git/worktreeFiles';
import {stillLinked} from '../pages/linksTo';
import {type Journal, removeJournal, writeJournal} from './journal';
import {finish} from './recover';
import {type Run, runDeskbook} from './runDeskbook';
import {siteAt} from './siteTree';

export interface PublishContext {
  siteDir: string;
  /** How to start the command `deskbook`: a program and its first arguments. */
  deskbook: readonly string[];
  /** What plugins add to the content and its check. */
  extensions: readonly ContentExtension[];
}

export type OnPublishEvent = (event: PublishEvent) => void;

/** Nothing was published because the pages have errors. */
export class ContentErrors extends HttpError {
  constructor(
    message: string,
    readonly problems: readonly Problem[],
    /** The pages with links to deleted pages, if those links are the only errors. */
    readonly linking?: readonly Pick<LinkInfo, 'path' | 'title'>[],
  ) {
    super(message, 409);
  }
}

/** Nothing was published because it would undo changes others published. */
export class PublishConflict extends HttpError {
  constructor(readonly paths: readonly string[]) {
    super(
      `Somebody else has published changes to the same lines of ${paths.join(', ')}. Compare your text with what readers see, and take over what is missing. Then keep yours, and publish again.`,
      409,
    );
  }
}

/**
 * Publishes a commit. Checks and builds it in a separate working tree; the branch and the site's folder follow once
 * readers see it. Until the switch there is nothing to undo. After a crash later than that, the next start finishes the
 * job (`recover.ts`).
 *
 * @returns the release, and messages about what failed
 */
export async function buildRelease(
  {siteDir, deskbook, extensions}: PublishContext,
  plan: Pick<Journal, 'branch' | 'from' | 'to' | 'drafts'>,
  onEvent: OnPublishEvent,
  lock: Lock,
): Promise<{release: string; note: string | null}> {
  const {from, to, drafts} = plan;
  const {top, prefix} = await repositoryOf(siteDir);
  await refuseOtherTexts(top, prefix, plan);
  onEvent({step: 'check'});
  const tree = await siteAt(siteDir, to);
  refuseLinks(tree);
  await refuseContentErrors({top, prefix, tree, from, to, changes: await changesBetween(top, from, to)}, extensions);

  onEvent({step: 'build'});
  const journal: Journal = {...plan, drafts, release: currentRelease(siteDir)};
  writeJournal(siteDir, journal);
  const built = await runDeskbook(deskbook, ['build', '--out-dir', siteDir], tree, lock);
  const release = currentRelease(siteDir);
  if (release === null || release === journal.release) {
    removeJournal(siteDir);
    throw new HttpError(`The site could not be built, so nothing has changed for readers.${reasonIn(built)}`, 409);
  }
  onEvent({step: 'switch'});
  return {release, note: await finish(siteDir, journal)};
}

/** A file changed in the site's folder by other means must be neither overwritten nor published. */
async function refuseOtherTexts(
  top: string,
  prefix: string,
  {from, to, drafts}: Pick<Journal, 'from' | 'to' | 'drafts'>,
): Promise<void> {
  const published = drafts?.top === top ? drafts.paths : [];
  const changes = (await changesBetween(top, from, to)).filter(({path}) => !published.includes(path));
  const states = await statesOf(top, changes);
  const others = changes.filter((_, index) => states[index] === 'other').map(({path}) => path.slice(prefix.length));
  if (others.length === 0) return;
  throw new HttpError(
    `In the folder of the site, ${others.join(', ')} was changed without being published, so it stays as it is. Ask whoever looks after the site to publish that change first, or to take it back.`,
    409,
  );
}

/** Somebody who can write to the repository may have put a link there that leads to files of this machine. */
function refuseLinks(tree: string): void {
  const links = linksElsewhere(tree);
  if (links.length === 0) return;
  throw new HttpError(
    `Nothing was published, because ${links.join(', ')} leads out of the folder of the site. Ask whoever looks after the site to put a copy of the file in its place.`,
    409,
  );
}

async function refuseContentErrors(
  plan: Parameters<typeof stillLinked>[0],
  extensions: readonly ContentExtension[],
): Promise<void> {
  const {problems} = await checkContent(contentOf(plan.tree), buildTime(), extensions);
  const errors = problems.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return;
  const links = await stillLinked(plan, errors);
  if (links) throw new ContentErrors(stillLinkedInWords(links.titles), errors, links.linking);
  const ours = errors.filter(({file}) => plan.changes.some(({path}) => path === plan.prefix + file));
  throw new ContentErrors(
    ours.length > 0
      ? 'Nothing was published, because there are mistakes on the pages. Correct them, and publish again.'
      : 'Nothing was published, because another page has a mistake. It may be that a page which you have not chosen belongs to yours, or that somebody has to correct theirs first.',
    ours.length > 0 ? ours : errors,
  );
}

function stillLinkedInWords(titles: readonly string[]): string {
  const named = new Intl.ListFormat('en').format(titles.map((title) => `“${title}”`));
  return titles.length === 1
    ? `Nothing was published: these pages still link to ${named}, which is to be deleted. Change them first, or bring the page back.`
    : `Nothing was published: these pages still link to ${named}, which are to be deleted. Change them first, or bring the pages back.`;
}

/** Says why a command stopped: the errors that it lists, or its last output. */
export function reasonIn({output, status}: Run): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return ` It ended with ${status ?? 'a signal'}.`;
  const first = lines.findIndex((line) => PROBLEM_LINE.exec(line.trim())?.[4] === 'error');
  if (first < 0) return `\n${lines.slice(-MOST_LINES).join('\n')}`;
  const end = lines.findIndex((line, index) => index > first && SUMMARY_LINE.test(line.trim()));
  // Docusaurus indents them.
  const indent = lines[first]?.search(/\S/) ?? 0;
  const listed = lines.slice(first, end < 0 ? undefined : end).map((line) => line.slice(indent));
  return `\n${listed.slice(0, MOST_LINES).join('\n')}`;
}

const MOST_LINES = 12;

/** Returns the links in the content folders that lead out of them, relative to the site. A build would follow them. */
export function linksElsewhere(siteDir: string): string[] {
  return CONTENT_FOLDERS.flatMap((folder) => linksIn(join(siteDir, folder)))
    .filter((link) => existsSync(link) && !isContentFile(link, siteDir))
    .map((link) => slashedPath(siteDir, link));
}
