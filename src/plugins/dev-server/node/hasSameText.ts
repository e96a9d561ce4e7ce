import {existsSync, readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {readMarkdown} from '../../../content/frontMatter';
import type {LoadedSite} from './ProblemsPlugin';

/** Whether a saved page has the text with which it was loaded, so that its front matter is all that can have changed. */
export function hasSameText(path: string, {siteDir, texts}: Pick<LoadedSite, 'siteDir' | 'texts'>): boolean {
  const file = relative(siteDir, path).split(sep).join('/');
  const known = texts.get(file);
  if (known === undefined || !existsSync(path)) return false;
  return readMarkdown(readFileSync(path, 'utf8'), file).body === known;
}
