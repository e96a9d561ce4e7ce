import {join} from 'node:path';
import {cherryPick, commitOnTop, factsOfCommit} from '../git/commits';
import {headOf, repositoryOf} from '../git/repository';
import {stateDir} from '../stateDir';
import {enqueue} from '../taskQueue';
import {commitOfRequest} from './requests';
import {siteAt} from './siteTree';

const TREE = 'review.tree';

/**
 * Checks out the site as it would be with a request, for as long as something is read there: all requests share one
 * working tree.
 */
export function inRequest<T>(siteDir: string, id: string, read: (dir: string) => Promise<T>): Promise<T> {
  return enqueue(join(stateDir(siteDir), TREE), async () =>
    read(await siteAt(siteDir, await withRequest(siteDir, id), TREE)),
  );
}

/** Returns the published commit with the request on top, or the request as it was made if the two don't go together. */
async function withRequest(siteDir: string, id: string): Promise<string> {
  const {top} = await repositoryOf(siteDir);
  const commit = await commitOfRequest(siteDir, id);
  const head = await headOf(siteDir);
  const {changes, conflicts} = await cherryPick(top, `${commit}^`, commit, head);
  if (conflicts.length > 0 || changes.length === 0) return commit;
  const {author, message} = await factsOfCommit(top, commit);
  // With the same people at the same time, it's the same commit whenever somebody looks.
  return commitOnTop(top, head, changes, {author, committer: author, message}, stateDir(siteDir));
}
