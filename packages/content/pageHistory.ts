import {type FileChange, readBlobs, readFileHistory} from '@deskbook/text/history/fileHistory';
import {historyStamp} from '@deskbook/text/history/git';
import {rememberLast} from '@deskbook/text/remember';
import {acknowledgedOn} from './acknowledge';
import type {Catalog} from './catalog';

/** An earlier or the last committed text of a page. */
export interface PastText {
  text: string;
  /** The page's path at that time, in the docs folder */
  path: string;
  /** The instant of the commit that replaced it; null for the last one */
  until: string | null;
}

export interface PageHistory {
  /** All committed texts of some pages by their path, newest first */
  texts: ReadonlyMap<string, readonly PastText[]>;
  paths: ReadonlySet<string>;
}

/**
 * Reads from git what pages said before, across renames. Returns null if git doesn't know all of it.
 *
 * @param paths in the docs folder
 */
export function readPageHistory(siteDir: string, docsPath: string, paths: readonly string[]): PageHistory | null {
  return readAll(siteDir, docsPath, JSON.stringify(paths), historyStamp(siteDir));
}

const readAll = rememberLast(
  (siteDir: string, docsPath: string, listed: string, _stamp: number): PageHistory | null => {
    const {changes, paths, gap} = readFileHistory(siteDir, docsPath, JSON.parse(listed));
    if (gap) return null;
    const blobs = readBlobs(
      siteDir,
      [...changes.values()].flat().map(({after}) => after),
    );
    const textsIn = (own: readonly FileChange[]) =>
      own.flatMap(({after, path}, place): PastText[] => {
        const text = blobs.get(after);
        if (text === undefined) return [];
        return [{text, path: path.slice(docsPath.length + 1), until: own[place - 1]?.at ?? null}];
      });
    return {texts: new Map([...changes].map(([path, own]) => [path, textsIn(own)])), paths};
  },
);

/** Returns the history of the pages whose versions the report knows: quizzes, and those that people sign. */
export function historyOf(
  {pages, district}: Pick<Catalog, 'pages' | 'district'>,
  siteDir: string,
  docsPath: string,
): PageHistory | null {
  const known = pages.filter((page) => page.kind === 'quiz' || acknowledgedOn(page, district) !== null);
  return readPageHistory(
    siteDir,
    docsPath,
    known.map(({path}) => path),
  );
}
