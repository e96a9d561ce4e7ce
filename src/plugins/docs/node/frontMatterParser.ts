import {join, relative, sep} from 'node:path';
import type {MarkdownConfig} from '@docusaurus/types';
import type {ContentSource} from '../../../checks';
import {hasPageIn, idBesideAnother} from '../../../content/docIds';
import {docusaurusFrontMatter} from '../../../content/docusaurusFrontMatter';
import {readMarkdown} from '../../../content/frontMatter';

/**
 * Docusaurus's hook for front matter. In the docs folder it hands over only what Docusaurus accepts and never throws:
 * Docusaurus would stop at the first bad file with a misleading text, while the content check reports them all.
 */
export function createFrontMatterParser({siteDir, docsPath}: ContentSource): MarkdownConfig['parseFrontMatter'] {
  const docsDir = join(siteDir, docsPath);
  const hasPage = hasPageIn(docsDir);
  // Docusaurus asks again for every page that it compiles.
  const read = new Map<string, {text: string; frontMatter: Record<string, unknown>; content: string}>();
  return async (params) => {
    const {filePath, fileContent: text} = params;
    if (relative(docsDir, filePath).startsWith(`..${sep}`)) return params.defaultParseFrontMatter(params);
    const known = read.get(filePath);
    if (known?.text === text) return {frontMatter: {...known.frontMatter}, content: known.content};
    const {frontMatter: source, body: content} = readMarkdown(text, filePath);
    const id = idBesideAnother(docsDir, relative(docsDir, filePath).split(sep).join('/'));
    const frontMatter = {...(id && {id}), ...(source && docusaurusFrontMatter(source, hasPage).frontMatter)};
    read.set(filePath, {text, frontMatter, content});
    return {frontMatter: {...frontMatter}, content};
  };
}
