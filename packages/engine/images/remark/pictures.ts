import {dirname, join} from 'node:path';
import {imageFile} from '@deskbook/text/files/imageFile';
import {findImageFault} from '@deskbook/text/files/imageFiles';
import {cacheDir} from '@deskbook/text/files/ownFolders';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {problemAt} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Element, Parents, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {measureImage} from '../node/measureImage';
import {preparePicture} from '../node/preparePicture';
import {fileForBundler} from '../node/safeName';
import type {Picture} from '../node/variantCache';
import {pictureNode} from './pictureNode';

export interface Options {
  siteDir: string;
  /** Whether to make modern formats. Otherwise images are only measured, so authors don't have to wait. */
  isBuild: boolean;
  /** Reports a problem. */
  report(text: string): void;
}

interface Found {
  node: Element;
  parent: Parents;
  /** Absolute path */
  file: string;
  isNearTop: boolean;
}

/** About as many characters as fit above the fold, below a page's header */
const NEAR_TOP = 500;

/**
 * Sets the width and height of every local image, so nothing moves when it loads. A build also makes modern formats in the
 * widths that a page can show. Handles images written as Markdown, as references and as `<img>`.
 */
export default function pictures({siteDir, isBuild, report}: Options) {
  const cache = join(cacheDir(siteDir), 'images');
  return async (tree: Root, page: VFile) => {
    if (!/!\[|<img/i.test(String(page))) return;
    for (const {node, parent, file, isNearTop} of findImages(tree, page.path, siteDir)) {
      const picture = await prepare(file, isBuild ? cache : undefined).catch((cause) => {
        // The content check has already reported what it can detect.
        if (!findImageFault(file)) report(explain(node, page, siteDir, cause));
        // A truncated file still has its header.
        return prepare(file, undefined).catch(() => null);
      });
      parent.children[parent.children.indexOf(node)] = pictureNode(node, {
        file: fileForBundler(file, cache),
        from: dirname(page.path),
        picture,
        isNearTop,
        isServer: page.data.compilerName === 'server',
      });
    }
  };
}

async function prepare(file: string, cache: string | undefined): Promise<Picture> {
  return cache ? preparePicture(file, cache) : {measure: await measureImage(file), variants: []};
}

function findImages(tree: Root, page: string, siteDir: string): Found[] {
  const found: Found[] = [];
  let charactersBefore = 0;
  visit(tree, (node, _, parent) => {
    if (node.type === 'text') charactersBefore += node.value.trim().length;
    if (node.type !== 'element' || node.tagName !== 'img' || !parent) return;
    const file = fileOf(node, parent, page, siteDir);
    if (file) found.push({node, parent, file, isNearTop: found.length === 0 && charactersBefore < NEAR_TOP});
  });
  return found;
}

/** Returns an image's file; undefined if it is external or missing, or if the author provided variants. */
function fileOf({properties}: Element, parent: Parents, page: string, siteDir: string): string | undefined {
  const {src, srcSet, dataAsItIs} = properties;
  if (typeof src !== 'string' || src === '' || srcSet || dataAsItIs !== undefined) return undefined;
  if (parent.type === 'element' && parent.tagName === 'picture') return undefined;
  return imageFile(src, dirname(page), siteDir);
}

function explain({position, properties}: Element, page: VFile, siteDir: string, cause: Error): string {
  const file = slashedPath(siteDir, page.path);
  const {line = 1, column = 1} = position?.start ?? {};
  const diagnostic = {
    message: `the image "${properties.src}" cannot be read completely`,
    found: cause.message,
    expected: 'a PNG, JPEG, WebP, AVIF, GIF or SVG file that opens in a browser',
    fix: 'open it in a program for images and save it again',
    severity: 'warning' as const,
  };
  return formatProblem(problemAt({file, line, column}, diagnostic));
}
