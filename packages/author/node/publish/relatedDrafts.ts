import {join} from 'node:path';
import {addressOfPage} from '@deskbook/content/addresses/pageAddress';
import {linkedFilesOf} from '@deskbook/content/bodyLinks';
import {readContentFile} from '@deskbook/content/readContentFile';
import {calloutsFileOf, mayHaveCallouts} from '@deskbook/drawings/calloutsFile';
import {readText} from '@deskbook/text/files/textFile';
import {mapIn, textAt} from '@deskbook/text/yaml/yamlSource';
import {entriesIn, readObject} from '../git/files';
import type {Draft} from '../workspace/draftsOf';
import type {Workspace} from '../workspace/workspace';

const PAGE = /\.mdx?$/;

/**
 * Adds drafts that readers of the chosen ones need: pictures and files on the pages, and, for a moved page, the
 * deletion of its old file.
 */
export async function relatedDrafts(
  workspace: Workspace,
  head: string,
  drafts: readonly Draft[],
  paths: readonly string[],
): Promise<Draft[]> {
  const chosen = new Set(paths);
  const isChosen = ({path}: Draft) => chosen.has(path);
  const pages = drafts.filter((draft) => PAGE.test(draft.path));
  const now = pages
    .filter((draft) => isChosen(draft) && draft.state !== 'deleted')
    .map(({path}) => pageLinksIn(path, readText(join(workspace.dir, path), path).text));
  const before = await readPublished(
    workspace,
    head,
    pages.filter(({state}) => state !== 'new'),
  );
  const addresses = new Set(now.flatMap((page) => [page.address, ...page.formerAddresses]));
  for (const {path, state} of pages) {
    if (state === 'deleted' && addresses.has(before.get(path)?.address ?? '')) chosen.add(path);
  }
  const shown = new Set(now.flatMap((page) => [...page.files]));
  const wereShown = new Set(pages.filter(isChosen).flatMap(({path}) => [...(before.get(path)?.files ?? [])]));
  for (const {path, state} of drafts) {
    if (!PAGE.test(path) && (state === 'deleted' ? wereShown : shown).has(path)) chosen.add(path);
  }
  return drafts.filter(isChosen);
}

interface PageLinks {
  address: string;
  formerAddresses: string[];
  /** Files in the site that the page shows or links to, and the callouts of pictures. */
  files: ReadonlySet<string>;
}

async function readPublished(
  {top, prefix}: Workspace,
  head: string,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<string, PageLinks>> {
  const entries = await entriesIn(
    top,
    head,
    drafts.map(({path}) => prefix + path),
  );
  const seen = new Map<string, PageLinks>();
  for (const [name, {id}] of entries) {
    const path = name.slice(prefix.length);
    seen.set(path, pageLinksIn(path, (await readObject(top, id)).toString('utf8')));
  }
  return seen;
}

function pageLinksIn(path: string, text: string): PageLinks {
  const {markdown, outline} = readContentFile(path, text);
  const {frontMatter: source, body, bodyLine} = markdown;
  const inDocs = path.replace(/^docs\//, '');
  const image = textAt(source, 'image');
  const links = image ? [...outline.links, {url: image, type: 'image' as const, line: 1, column: 1}] : outline.links;
  const {redirect_from: former} = mapIn(source?.value);
  return {
    address: addressOfPage(inDocs, {id: textAt(source, 'id'), slug: textAt(source, 'slug')}, '/'),
    formerAddresses: Array.isArray(former) ? former.filter((each) => typeof each === 'string') : [],
    files: withCallouts(linkedFilesOf([{path, source, body, bodyLine, isDraft: false, outline: {...outline, links}}])),
  };
}

function withCallouts(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files, ...[...files].filter(mayHaveCallouts).map(calloutsFileOf)]);
}
