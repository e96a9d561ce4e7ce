import {partOf} from '@deskbook/drawings/partOf';
import {isPhotograph, type Pictured} from '@deskbook/drawings/photograph';
import type {Part} from '@deskbook/drawings/readParts';
import {nearest, oneOf} from '@deskbook/text/nearest';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {BlockContent, List} from 'mdast';
import type {Authoring, Content, QuestionContext} from '../../domain/authoring';
import {imageIn} from '../../domain/plainText';
import {firstLine, sliceOf, textAfterMark} from '../../domain/sourceText';
import {optionsHtml, readOptions} from '../choice/authoring';
import type {HotspotKey, HotspotQuestion} from './rules';
import {spotsOf, viewOf} from './spots';

interface AuthoredPart {
  /** Its id or its number, as written. */
  ref: string;
  /** null if the drawing isn't known. */
  part: Part | null;
  isRight: boolean;
  feedback: BlockContent[];
}

interface HotspotTask {
  type: 'hotspot';
  picture: Picture;
  /** null for a text of the past. */
  drawing: Pictured | null;
  /** In the order of their numbers. */
  parts: AuthoredPart[];
}

/** An image alone on its line. */
interface Picture {
  paragraph: Content;
  alt: string;
  url: string;
}

export const hotspot: Authoring<HotspotTask, HotspotQuestion, HotspotKey> = {
  form: {
    name: 'a list of parts',
    expected: 'a drawing and a list of its parts such as [x] #lever',
    readerOf: (block, source, body) => {
      if (block.type !== 'list' || block.ordered) return undefined;
      const picture = pictureAtEnd(body);
      const refs = block.children.filter((item) => REF.test(textAfterMark(item, source))).length;
      const isOfParts = refs > 0 && (picture !== null || refs === block.children.length);
      return isOfParts ? (context) => readTask(block, picture, context) : undefined;
    },
  },
  // Sorted, because the order in which parts are listed means nothing.
  parts: ({parts}) => parts.map(({ref, isRight}) => `${ref} ${isRight}`).toSorted(),
  publish: ({picture, drawing, parts}) => {
    const known = parts.flatMap(({part}) => part ?? []);
    if (!drawing) throw new Error(`Without its drawing ${picture.url}, a question can't be shown.`);
    const spots = spotsOf(known);
    const view = viewOf(drawing.box, spots);
    const right = parts.flatMap(({isRight}, place) => (isRight ? [place] : []));
    return {
      question: {view, several: right.length > 1, spots},
      key: {right},
      options: known.map(({name}) => [{type: 'text', value: name}]),
      drawing: {pictured: drawing, view, title: picture.alt || drawing.title, inBody: picture.paragraph},
    };
  },
  keyHtml: ({parts}, html) =>
    optionsHtml(
      parts.map((part) => ({...part, content: [{type: 'text', value: inWords(part)}]})),
      html,
    ),
  feedback: ({parts}) => parts.map(({feedback}) => feedback),
};

/** `Lever (5)`, where there is no drawing to see the number in. */
export function inWords({ref, part}: Pick<AuthoredPart, 'ref' | 'part'>): string {
  return part ? `${part.name} (${part.number})` : ref;
}

/** An option that is nothing but the name of a part. */
const REF = /^\[[^\]\n]{0,2}\][ \t]+#[\w-]+[ \t]*(?:\r?\n|$)/;

function pictureAtEnd(body: readonly Content[]): Picture | null {
  const paragraph = body.at(-1);
  if (paragraph?.type !== 'paragraph') return null;
  const [only, ...others] = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const image = only && others.length === 0 ? imageIn(only) : null;
  return image && {paragraph, alt: image.alt ?? '', url: image.url};
}

function readTask(list: List, picture: Picture | null, context: QuestionContext): HotspotTask | undefined {
  const options = readOptions(list, context);
  if (!picture) {
    context.report(list, noPicture(firstLine(sliceOf(list, context.source))));
    return undefined;
  }
  const drawing = context.drawingAt?.(picture.url) ?? null;
  if (context.drawingAt && !drawing?.parts.length) {
    context.report(picture.paragraph, noParts(picture.url));
    return undefined;
  }
  if (!options) return undefined;
  const parts = options.map(({text, isRight, feedback}) => {
    const ref = text.replace(/^#/, '');
    return {ref, part: (drawing && partOf(drawing, ref)) ?? null, isRight, feedback};
  });
  const wrong = list.children.flatMap((item, index) => {
    const written = textAfterMark(item, context.source);
    const diagnostic = diagnosticOf(firstLine(written), parts.slice(0, index + 1), picture, drawing);
    if (diagnostic) context.report(item, diagnostic);
    return diagnostic ?? [];
  });
  return wrong.length > 0 ? undefined : {type: 'hotspot', picture, drawing, parts: parts.toSorted(byNumber)};
}

function byNumber(one: AuthoredPart, other: AuthoredPart): number {
  return Number(one.part?.number ?? 0) - Number(other.part?.number ?? 0);
}

/**
 * @param written the first line of an option
 * @param parts the options up to this one
 */
function diagnosticOf(
  written: string,
  parts: readonly AuthoredPart[],
  {url}: Picture,
  drawing: Pictured | null,
): Diagnostic | undefined {
  const part = parts.at(-1)?.part;
  if (!drawing) return undefined;
  if (part) {
    const isTwice = parts.slice(0, -1).some((other) => other.part === part);
    return isTwice
      ? {message: `part ${part.number} is listed twice`, found: written, fix: 'remove the line'}
      : undefined;
  }
  const [box = '[ ]', words = written] = /^(\[.?\])\s+(.*)$/s.exec(written)?.slice(1) ?? [];
  const refs = drawing.parts.map(({id, number}) => `#${id || number}`);
  const near = nearest(words, refs);
  return {
    message: `the ${isPhotograph(drawing) ? 'photograph' : 'drawing'} "${url.replace(/^.*\//, '')}" has no part "${words.replace(/^#/, '')}"`,
    found: words,
    expected: oneOf(words, refs),
    fix: near && `- ${box} ${near}`,
  };
}

function noPicture(found: string): Diagnostic {
  return {
    message: 'this question lists parts, but there is no drawing above the list',
    found,
    expected: 'a drawing alone on its line, above the parts; or \\# for an option that begins with #',
    fix: '![Receipt printer, front](../../equipment/img/receipt-printer-front.svg)',
  };
}

function noParts(found: string): Diagnostic {
  return {
    message: 'this picture has no parts to point at',
    found,
    expected:
      'the address of a drawing with numbered parts, as equipment guides have, or of a photograph with callouts',
    fix: 'use such a picture, or write the options in words',
  };
}
