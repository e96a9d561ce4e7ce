import {join, relative, sep} from 'node:path';
import type {MarkdownConfig} from '@docusaurus/types';
import type {ContentSource} from '../../../checks';
import {hasPageIn} from '../../../content/catalog';
import {docusaurusFrontMatter} from '../../../content/docusaurusFrontMatter';
import {readMarkdown} from '../../../content/frontMatter';

/**
 * Docusaurus's hook for front matter. In the docs folder it hands over only what Docusaurus accepts and never throws:
 * Docusaurus would stop at the first bad file with a misleading text, while the content check reports them all.
 */
export function createFrontMatterParser({siteDir, docsPath}: ContentSource): MarkdownConfig['parseFrontMatter'] {
  const docsDir = join(siteDir, docsPath);
  const hasPage = hasPageIn(docsDir);
  return async (params) => {
    const {filePath, fileContent} = params;
    if (relative(docsDir, filePath).startsWith(`..${sep}`)) return params.defaultParseFrontMatter(params);
    const {frontMatter, body} = readMarkdown(fileContent, filePath);
    return {frontMatter: frontMatter ? docusaurusFrontMatter(frontMatter, hasPage).frontMatter : {}, content: body};
  };
}
