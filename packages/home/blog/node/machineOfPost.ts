import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {addressOfPage} from '@deskbook/content/addresses/pageAddress';
import {idBesideAnother} from '@deskbook/content/docIds';
import {readMarkdown} from '@deskbook/content/frontMatter';
import {readOutline} from '@deskbook/content/markdown/outline';
import {localAddress, siteFile} from '@deskbook/text/address';
import {slashedPath} from '@deskbook/text/slashedPath';
import {textAt} from '@deskbook/text/yaml/yamlSource';

interface Post {
  /** With its front matter or without. */
  text: string;
  /** Absolute. */
  file: string;
}

interface Site {
  siteDir: string;
  baseUrl: string;
}

/**
 * Returns the address of the machine that a post is about: the only one whose guide it links to, by file. A post that
 * links to several is about none of them.
 */
export function machineOfPost({text, file}: Post, {siteDir, baseUrl}: Site): string | undefined {
  const folder = slashedPath(siteDir, dirname(file));
  const paths = readOutline(text, 1).links.flatMap(({url}) => {
    const path = localAddress(url)?.path ?? '';
    return /\.mdx?$/.test(path) ? [siteFile(path, folder)] : [];
  });
  const machines = [...new Set(paths)].flatMap((path) => addressOfMachine(path, siteDir, baseUrl) ?? []);
  return machines.length === 1 ? machines[0] : undefined;
}

const DOCS = 'docs/';

/** @param path relative to the site */
function addressOfMachine(path: string, siteDir: string, baseUrl: string): string | undefined {
  const file = join(siteDir, path);
  if (!path.startsWith(DOCS) || !existsSync(file)) return undefined;
  const {frontMatter: source} = readMarkdown(readFileSync(file, 'utf8'), path);
  if (textAt(source, 'kind') !== 'equipment') return undefined;
  const inDocs = path.slice(DOCS.length);
  const id = textAt(source, 'id') || idBesideAnother(join(siteDir, DOCS), inDocs);
  const slug = textAt(source, 'slug');
  return addressOfPage(inDocs, {...(id && {id}), ...(slug && {slug})}, baseUrl);
}
