import {addressOfPage, addressOfPost} from '@deskbook/content/addresses/pageAddress';
import {REDIRECTS} from '@deskbook/content/addresses/redirects';
import {editYaml, type YamlChange} from '@deskbook/content/editYaml/editYaml';
import {changeFrontMatter, readMarkdown} from '@deskbook/content/frontMatter';
import {textAt, valueAt} from '@deskbook/text/yaml/yamlSource';
import type {SiteFiles} from '../pages/siteFiles';
import {retarget} from './retarget';
import {type LinkablePage, siteMap} from './siteMap';
import {linksOfPage} from './writtenLinks';

interface MoveOfPage {
  path: string;
  to: string;
  /** Old and new paths of the pictures that move with it. */
  pictures: ReadonlyMap<string, string>;
  /** Whether readers know its address. */
  isPublished: boolean;
}

interface PlannedMove {
  /** Changed files by new path, including the page itself. */
  texts: Map<string, string>;
  address: {before: string; after: string};
  /** The page that already has the new address. */
  takenBy: string | undefined;
}

/**
 * Plans the file changes for moving a page. All links to it and from it keep their targets, and nothing else changes. A
 * session keeps its address, because calendars identify its events by it; any other page gets a redirect from its old
 * address.
 */
export function planMove({files, places, facts, map}: SiteFiles, move: MoveOfPage): PlannedMove {
  const {path, to, pictures, isPublished} = move;
  const file = files.find((each) => each.path === path);
  const place = places.find((each) => each.path === path);
  if (!file || !place) throw new Error(`${path} is not a page`);
  const before = place.address;
  const plain = addressAt(to, file.text);
  let text = file.text;
  if (plain !== before) {
    if (place.page?.declaredKind === 'session') text = withSlug(text, before.slice('/docs'.length).replace(/\/$/, ''));
    else if (isPublished) text = withFormerAddress(text, before, plain);
  }
  const address = addressAt(to, text);
  const moved = new Map([[path, to], ...pictures]);
  const after = siteMap(
    places.map((each) => (each === place ? movedPlace(place, to, address, text) : each)),
    facts,
  );
  const placeOf = (old: string) => moved.get(old) ?? old;
  const texts = new Map<string, string>();
  for (const each of files) {
    const isPage = each === file;
    const start = isPage ? text : each.text;
    const links = isPage ? linksOfPage(text) : each.links;
    const written = retarget(start, links, each.path, {before: map, after, placeOf});
    if (isPage || written !== each.text) texts.set(placeOf(each.path), written);
  }
  const other = places.find((each) => each !== place && each.address.toLowerCase() === address.toLowerCase());
  return {texts, address: {before, after: address}, takenBy: other?.path};
}

function movedPlace({page}: LinkablePage, path: string, address: string, text: string): LinkablePage {
  const source = readMarkdown(text, path).frontMatter;
  return {path, address, page: page && {...page, path: path.slice('docs/'.length), source}};
}

/** Returns the address a file would have at a path. */
function addressAt(path: string, text: string): string {
  const {frontMatter} = readMarkdown(text, path);
  const [id, slug] = [textAt(frontMatter, 'id'), textAt(frontMatter, 'slug')];
  const inFolder = path.slice(path.indexOf('/') + 1);
  return path.startsWith('docs/') ? addressOfPage(inFolder, {id, slug}, '/') : addressOfPost(inFolder, slug, '/');
}

/** Keys to insert after, the best first. */
const ABOVE = ['slug', 'keywords', 'description', 'title', 'kind'];

/** Sets a slug, so a page keeps its address when its file moves. */
function withSlug(text: string, slug: string): string {
  return withChange(text, {set: ['slug'], value: slug, after: ABOVE});
}

/** Adds a redirect from the page's old address, and drops any from its new one. */
function withFormerAddress(text: string, before: string, now: string): string {
  const {frontMatter} = readMarkdown(text, '');
  const known = [(frontMatter && valueAt(frontMatter.value, [REDIRECTS])) ?? []].flat();
  const others = known.filter((address) => !isSame(address, before) && !isSame(address, now));
  return withChange(text, {set: [REDIRECTS], value: [...others, before], after: ABOVE});
}

function isSame(address: unknown, other: string): boolean {
  return String(address).replace(/\/?$/, '/') === other.replace(/\/?$/, '/');
}

/** Edits the front matter; adds it if there is none. */
function withChange(text: string, change: YamlChange): string {
  if (readMarkdown(text, '').frontMatter) return changeFrontMatter(text, (yaml) => editYaml(yaml, change) ?? yaml);
  const [lineBreak = '\n'] = /\r?\n/.exec(text) ?? [];
  const yaml = editYaml('', change) ?? '';
  return `---\n${yaml.replace(/\n?$/, '\n')}---\n\n`.replaceAll('\n', lineBreak) + text;
}
