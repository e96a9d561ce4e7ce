import {isAbsolute} from 'node:path';
import {slashedPath} from '@deskbook/text/slashedPath';
import {getFileLoaderUtils} from '@docusaurus/utils';
import type {Expression} from 'estree';
import type {Element, ElementContent} from 'hast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {jsxNode} from '../../remark/jsxNodes';
import {reactProps} from '../../remark/reactProps';
import type {Format} from '../domain/chooseVariants';
import {sizesFor} from '../domain/widths';
import type {Picture, VariantFile} from '../node/variantCache';

interface Context {
  /** Absolute paths of the image and of the page's folder */
  file: string;
  from: string;
  /** null if the image can't be read */
  picture: Picture | null;
  isNearTop: boolean;
  isServer: boolean;
}

/** Returns an image, in a `<picture>` if it has modern formats. The bundler copies the files and names them by content. */
export function pictureNode(node: Element, context: Context): ElementContent {
  // MDX's JSX nodes are the same in Markdown and HTML; only their types differ.
  return imageOrPicture(node, context) as ElementContent;
}

function imageOrPicture(node: Element, context: Context): MdxJsxTextElement {
  const {picture, file, isNearTop} = context;
  const props = reactProps(node);
  const size = sizeOf(props, picture);
  const image = jsxNode('mdxJsxTextElement', 'img', {
    ...props,
    ...size,
    src: assetOf(file, context),
    decoding: 'async',
    // Images near the top load at once. They need no priority, because nothing else on our pages competes with them.
    loading: props.loading ?? (isNearTop ? 'eager' : 'lazy'),
  });
  if (!picture || picture.variants.length === 0) return image;
  const width = Number(size.width ?? picture.measure.width);
  return jsxNode('mdxJsxTextElement', 'picture', {}, [
    ...(['avif', 'webp'] as const).flatMap((format) => sourceOf(format, width, context)),
    image,
  ]);
}

function sourceOf(format: Format, width: number, context: Context): MdxJsxTextElement[] {
  const variants = context.picture?.variants.filter((variant) => variant.format === format) ?? [];
  if (variants.length === 0) return [];
  const srcSet = setOf(variants, context);
  return [jsxNode('mdxJsxTextElement', 'source', {type: `image/${format}`, srcSet, sizes: sizesFor(width)})];
}

/** Uses the author's width or height if given, and computes the other from the aspect ratio. */
function sizeOf(props: Readonly<Record<string, unknown>>, picture: Picture | null): Record<string, number> {
  if (!picture) return {};
  const {width, height} = picture.measure;
  const [ownWidth, ownHeight] = [Number(props.width), Number(props.height)];
  if (ownWidth > 0 && ownHeight > 0) return {width: ownWidth, height: ownHeight};
  if (ownWidth > 0) return {width: ownWidth, height: Math.round((ownWidth * height) / width)};
  if (ownHeight > 0) return {width: Math.round((ownHeight * width) / height), height: ownHeight};
  return {width, height};
}

/** `a + " 480w, " + b + " 960w"` */
function setOf(variants: readonly VariantFile[], context: Context): Expression {
  return variants
    .flatMap(({file, width}, index): Expression[] => [
      assetOf(file, context),
      {type: 'Literal', value: ` ${width}w${index < variants.length - 1 ? ', ' : ''}`},
    ])
    .reduce((left, right) => ({type: 'BinaryExpression', operator: '+', left, right}));
}

/** `require("…").default`: the address of a file once the bundler has copied it */
function assetOf(file: string, {from, isServer}: Context): Expression {
  const {inlineMarkdownAssetImageFileLoader: loader} = getFileLoaderUtils(isServer).loaders;
  const way = slashedPath(from, file);
  // On Windows, the cache may be on another drive.
  const path = isAbsolute(way) ? way : `./${way}`;
  return {
    type: 'MemberExpression',
    computed: false,
    optional: false,
    property: {type: 'Identifier', name: 'default'},
    object: {
      type: 'CallExpression',
      optional: false,
      callee: {type: 'Identifier', name: 'require'},
      arguments: [{type: 'Literal', value: loader + path}],
    },
  };
}
