import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {WRITE} from '@deskbook/editor/api';
import {isOfCache} from '@deskbook/engine/guard/node/guardPages';
import {readRequest} from '@deskbook/engine/guard/node/readRequest';
import {isContentFile} from '@deskbook/text/files/contentFile';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Require} from './compilePage';

interface Known {
  siteDir: string;
  /** Relative to the site. */
  path: string;
  baseUrl: string;
  /** Modules in the site's own bundle, by name. */
  modules: Readonly<Record<string, object>>;
  /** Returns the data a plugin saved for the page. */
  dataOf(request: string): unknown;
}

/**
 * Resolves a compiled page's imports: theme components, the page's data, and URLs of files beside it. Any file outside
 * the author's folders is refused, whatever led there.
 */
export function answerRequire({siteDir, path, baseUrl, modules, dataOf}: Known): Require {
  return (request) => {
    const asked = readRequest(request);
    if ('file' in asked) return {default: addressOf(asked.file)};
    const known = modules[request] ?? (request.endsWith('.json') ? dataOf(request) : undefined);
    if ('program' in asked) throw new NotInPreview(asked.program);
    if (known === undefined) throw new NotInPreview(request);
    return known;
  };

  function addressOf(written: string): string {
    const file = resolve(siteDir, dirname(path), written);
    const inSite = slashedPath(siteDir, file);
    if (isContentFile(file, siteDir) && !inSite.startsWith('../'))
      return `${baseUrl}${WRITE}file/${inSite.split('/').map(encodeURIComponent).join('/')}`;
    // A copy under a name that bundlers can read.
    if (isOfCache(file, siteDir)) return `data:;base64,${readFileSync(file, 'base64')}`;
    throw new NotInPreview(written);
  }
}

/** A page imports code that only a build can compile. */
export class NotInPreview extends Error {
  constructor(request: string) {
    super(`This page uses "${request}", which the preview can’t show.`);
  }
}
