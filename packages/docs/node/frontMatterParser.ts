import {join} from 'node:path';
import {pageSlugInsteadOfName, postSlugInsteadOfName} from '@deskbook/content/addresses/pageAddress';
import type {ContentSource} from '@deskbook/content/checkContent';
import {hasPageIn, idBesideAnother} from '@deskbook/content/docIds';
import {docusaurusFrontMatter, isDocusaurusField} from '@deskbook/content/docusaurusFrontMatter';
import type {ParseInput} from '@deskbook/content/markdown/parseWritten';
import {isMdx} from '@deskbook/content/mdx/isMdx';
import {titleOf} from '@deskbook/content/pageTitle';
import {readBlogFacts} from '@deskbook/content/posts/blogFiles';
import {postFrontMatter} from '@deskbook/content/posts/postFrontMatter';
import {readContentFile} from '@deskbook/content/readContentFile';
import {isKind} from '@deskbook/content/schemas/index';
import {readersBody} from '@deskbook/content/visibility';
import {excerptOf, parseBody} from '@deskbook/text/markdown/parseBody';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {MarkdownConfig} from '@docusaurus/types';

/**
 * Creates Docusaurus's hook for front matter. It passes on only what Docusaurus accepts and never throws, because
 * Docusaurus would stop at the first bad file with a misleading message, while the content check reports them all.
 */
export function createFrontMatterParser(source: ContentSource): MarkdownConfig['parseFrontMatter'] {
  const parsePage = createPageParser(source);
  const {siteDir, docsPath, blogPath} = source;
  const isIn = (folder: string, file: string) => !slashedPath(join(siteDir, folder), file).startsWith('../');
  return async (params) => {
    const {filePath, fileContent: text} = params;
    if (isIn(docsPath, filePath)) return parsePage(filePath, text);
    if (isIn(blogPath, filePath)) return parsePost(filePath, text, source);
    return params.defaultParseFrontMatter(params);
  };
}

interface Parsed {
  frontMatter: Record<string, unknown>;
  content: string;
}

async function parsePost(filePath: string, text: string, {siteDir, blogPath}: ContentSource): Promise<Parsed> {
  const path = slashedPath(join(siteDir, blogPath), filePath);
  const {frontMatter: source, body: content} = readContentFile(`${blogPath}/${path}`, text).markdown;
  const {facts} = readBlogFacts(siteDir, blogPath);
  const slug = postSlugInsteadOfName(path);
  const written = postFrontMatter(source, {path, ...facts}).frontMatter;
  // Docusaurus would take a comment or an import for the beginning of the text.
  const description =
    written.description ?? (isMdx({path, source}) ? await excerptOfMdx({path, source, body: content}) : undefined);
  return {frontMatter: {...(slug && {slug}), ...written, ...(description && {description})}, content};
}

function createPageParser({siteDir, docsPath}: ContentSource): (filePath: string, text: string) => Promise<Parsed> {
  const docsDir = join(siteDir, docsPath);
  const hasPage = hasPageIn(docsDir);
  return async (filePath, text) => {
    const path = slashedPath(docsDir, filePath);
    const read = readContentFile(`${docsPath}/${path}`, text);
    const {frontMatter: source, body: content} = read.markdown;
    const id = idBesideAnother(docsDir, path);
    const written = source ? published(docusaurusFrontMatter(source, hasPage).frontMatter) : {};
    // The text begins with the excerpt, so the page shouldn't show it as a description (`attachFacts.ts`).
    const isDescribed = written.description !== undefined || read.excerpt === undefined;
    const slug = pageSlugInsteadOfName(path, {id, ...written});
    const isCode = !isDescribed && isMdx({path, source});
    const excerpt = isCode ? await excerptOfMdx({path, source, body: content}) : read.excerpt;
    return {
      frontMatter: {
        ...(id && {id}),
        ...written,
        ...(slug && {slug}),
        ...(!isDescribed && {excerpt}),
        title: titleOf(read, path),
      },
      content,
    };
  };
}

async function excerptOfMdx(file: ParseInput): Promise<string> {
  return excerptOf(parseBody(await readersBody(file), 1));
}

/**
 * Each page's script contains its front matter twice, so this leaves out fields of its kind, which the page gets from
 * `describePage`. The page's compilation needs a quiz's settings, and whether a page has certain parts.
 */
function published(frontMatter: Record<string, unknown>): Record<string, unknown> {
  const {kind} = frontMatter;
  if (typeof kind !== 'string' || !isKind(kind) || kind === 'quiz') return frontMatter;
  const kept = Object.entries(frontMatter).flatMap(([key, value]) => {
    if (PARTS.includes(key)) return [[key, true]];
    return key === 'kind' || isDocusaurusField(key) ? [[key, value]] : [];
  });
  return Object.fromEntries(kept);
}

/** Fields that tell transformers that a page has a part besides its text */
const PARTS = ['acknowledge', 'feedback', 'materials'];
