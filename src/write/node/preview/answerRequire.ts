import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {slashedPath} from '../../../shared/slashedPath';
import {WRITE} from '../../api';
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

/** `!file-loader?name=…!./screen.png`, a build's request for an image or file. */
const ASSET = /^!?[^!]+!(.+)$/s;

/** Resolves a compiled page's imports: theme components, the page's data, and URLs of files beside it. */
export function answerRequire({siteDir, path, baseUrl, modules, dataOf}: Known): Require {
  return (request) => {
    const [, asset] = ASSET.exec(request) ?? [];
    if (asset) return {default: addressOf(join(siteDir, dirname(path), asset))};
    const known = modules[request] ?? (request.endsWith('.json') ? dataOf(request) : undefined);
    if (known === undefined) throw new NotInPreview(request);
    return known;
  };

  function addressOf(file: string): string {
    const inSite = slashedPath(siteDir, file);
    if (!inSite.startsWith('../'))
      return `${baseUrl}${WRITE}file/${inSite.split('/').map(encodeURIComponent).join('/')}`;
    // A copy outside the site's folder, under a name bundlers can read.
    return `data:;base64,${readFileSync(file, 'base64')}`;
  }
}

/** A page imports code that only a build can compile. */
export class NotInPreview extends Error {
  constructor(request: string) {
    super(`This page uses "${request}", which the preview can’t show.`);
  }
}
