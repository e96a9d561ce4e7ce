import {openSecret, saltOf} from '@deskbook/quiz/domain/openSecret';
import type {PublishedQuestion} from '@deskbook/quiz/domain/question';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {escapeHtml} from '@deskbook/text/strings';
import type {Element, ElementContent, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import type {BuiltPage} from './builtPage';
import {allElements, findElement, hasClass, removeElements} from './hast';

export interface CoursePage {
  html: string;
  /** The files it shows and loads, by their path in the build and in the course. */
  files: Map<string, Uint8Array>;
  linksToSite: number;
}

/** A site's URL, with `url` and `base_url` as in `district.yml`. */
interface SiteAddress {
  url: string;
  base_url: string;
}

/**
 * Strips a quiz page of the site around it, so it works in any folder of any server: it loads nothing from other hosts,
 * and its links to the site are absolute.
 */
export function coursePage({tree, host, quiz, read}: BuiltPage, site: SiteAddress): CoursePage {
  const files = new Map<string, Uint8Array>();
  const take = (address: string): string => {
    const path = address.slice(site.base_url.length).replace(/[?#].*$/s, '');
    if (!files.has(path)) files.set(path, path.endsWith('.css') ? takeSheet(read(path), take) : read(path));
    return path;
  };
  const outside = linksOutside(site);
  const html = findElement(tree, ({tagName}) => tagName === 'html');
  const article = findElement(tree, (element) => hasClass(element, 'theme-doc-markdown'));
  const sheets = allElements(tree, ({tagName, properties}) => tagName === 'link' && isStylesheet(properties.rel));
  const symbols = findElement(tree, (element) => element.tagName === 'svg' && hasChild(element, 'defs'));

  const content = (article ?? host).children;
  const body: Root = {type: 'root', children: content};
  removeElements(body, belongsToSite(site));
  outside.rewrite(body);
  takePictures(body, take);
  const questions = quiz.questions.map((question) => resealed(question, outside.rewrite));
  host.properties = {
    dataIsland: 'quiz',
    dataProps: JSON.stringify({quiz: {...quiz, questions}, part: '', isCourse: true}),
  };

  const {lang = 'en', dir = 'ltr', className} = html?.properties ?? {};
  const scripts = islandScripts(tree).map(take).join(' ');
  return {
    files,
    linksToSite: outside.count(),
    html: `<!doctype html>
<html lang="${lang}" dir="${dir}" class="${classesOf(className)}" data-theme="light" data-island-scripts="${scripts}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(quiz.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
${sheets.map(({properties}) => `<link rel="stylesheet" href="${take(String(properties.href))}">`).join('\n')}
<link rel="stylesheet" href="course.css">
<script src="player.js" defer></script>
</head>
<body>
${symbols ? toHtml(symbols) : ''}
<main class="container padding-top--md padding-bottom--lg">
<p class="course-notice" role="status" data-course-notice hidden></p>
<article>
<div class="theme-doc-markdown markdown">${toHtml(body)}</div>
</article>
<p><a class="button button--secondary" data-course-exit hidden>Back to your course</a></p>
</main>
</body>
</html>
`,
  };
}

/** Matches what makes sense only on the site: navigation, tools, date-dependent notes, and where answers are stored. */
function belongsToSite({base_url}: SiteAddress): (element: Element) => boolean {
  const myTraining = `${base_url}my-training/`;
  return (element) => {
    const {tagName, properties} = element;
    if (tagName === 'nav' || tagName === 'script' || properties.dataTool !== undefined) return true;
    if (properties.role === 'note' && properties.dataFrom !== undefined) return true;
    return tagName === 'p' && findElement(element, (link) => link.properties.href === myTraining) !== undefined;
  };
}

function linksOutside({url, base_url}: SiteAddress) {
  const seen = new Set<string>();
  return {
    /** Makes links to the site absolute, and opens all links in a new tab so the quiz stays open. */
    rewrite(tree: Root): void {
      for (const {properties} of allElements(tree, ({tagName}) => tagName === 'a')) {
        const href = String(properties.href ?? '');
        if (href === '' || href.startsWith('#')) continue;
        if (href.startsWith(base_url)) {
          properties.href = `${url}${href}`;
          seen.add(properties.href);
        }
        Object.assign(properties, {target: '_blank', rel: ['noopener']});
      }
    },
    count: () => seen.size,
  };
}

/** Rewrites the links in feedback and explanations, which are sealed. */
function resealed(question: PublishedQuestion, rewrite: (tree: Root) => void): PublishedQuestion {
  const secret = openSecret(question);
  const rewritten = (html: string | null): string | null => {
    if (html === null) return null;
    const tree = fromHtml(html, {fragment: true});
    rewrite(tree);
    return toHtml(tree);
  };
  const changed = {
    ...secret,
    feedback: secret.feedback.map(rewritten),
    explanation: rewritten(secret.explanation),
  };
  return {...question, sealed: obfuscate(JSON.stringify(changed), saltOf(question))};
}

/** Copies the images, video and audio that any attribute references. */
function takePictures(tree: Root, take: (address: string) => string): void {
  const local = (address: string) => (/^\/(?!\/)/.test(address) ? take(address) : address);
  for (const {properties} of allElements(tree, ({properties: {src, srcSet, poster}}) =>
    Boolean(src ?? srcSet ?? poster),
  )) {
    for (const name of ['src', 'poster'] as const) {
      if (properties[name] !== undefined) properties[name] = local(String(properties[name]));
    }
    if (properties.srcSet !== undefined) {
      const sources = [properties.srcSet].flat().join(', ').split(/,\s+/);
      properties.srcSet = sources.map((source) => source.replace(/^\S+/, local)).join(', ');
    }
  }
}

/** Copies the files that a style sheet references, and returns it with their new paths. */
function takeSheet(bytes: Uint8Array, take: (address: string) => string): Uint8Array {
  const css = new TextDecoder().decode(bytes);
  const written = css.replace(/url\((["']?)(\/(?!\/)[^"')]+)\1\)/g, (_, quote: string, address: string) => {
    // Style sheets are two folders deep.
    return `url(${quote}../../${take(address)}${quote})`;
  });
  return new TextEncoder().encode(written);
}

function islandScripts(tree: Root): string[] {
  const named = findElement(tree, ({properties}) => properties.name === 'deskbook-islands');
  return JSON.parse(String(named?.properties.content ?? '{}')).quiz ?? [];
}

function isStylesheet(rel: unknown): boolean {
  return [rel].flat().includes('stylesheet');
}

function hasChild({children}: Element, name: string): boolean {
  return children.some((child: ElementContent) => child.type === 'element' && child.tagName === name);
}

function classesOf(className: unknown): string {
  return Array.isArray(className) ? className.join(' ') : '';
}
