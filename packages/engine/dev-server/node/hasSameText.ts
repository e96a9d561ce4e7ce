import {readFileSync} from 'node:fs';
import {readMarkdown} from '@deskbook/content/frontMatter';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {LoadedSite} from './ProblemsPlugin';

/** Whether a page's text is as it was loaded, so that only its front matter has changed. Also true if the file is gone. */
export function hasSameText(path: string, {siteDir, texts}: Pick<LoadedSite, 'siteDir' | 'texts'>): boolean {
  const file = slashedPath(siteDir, path);
  const text = texts.get(file);
  if (text === undefined) return false;
  try {
    return readMarkdown(readFileSync(path, 'utf8'), file).body === text;
  } catch {
    return true;
  }
}
