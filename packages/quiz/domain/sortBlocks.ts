import type {BlockContent, Node, Paragraph, RootContent} from 'mdast';
import {readAnswerLine} from './answerLine';
import {BLOCK_FORMS, type Task} from './authoredQuestion';
import type {Content, ParseContext, QuestionContext} from './authoring';
import {firstLine, placeOfOffset, sliceOf} from './sourceText';
import {joinLines, linesOf, type TextLine} from './textLines';

interface AnswerBlock {
  /** The name of its form. */
  name: string;
  read(context: QuestionContext): Task | undefined;
}

/** The parts of a question after its heading. */
export interface SortedBlocks {
  body: Content[];
  answers: AnswerBlock[];
  hints: Content[][];
  /** The quotes after the answers. */
  explanation: BlockContent[];
  /** Nodes after the answers that don't belong there. */
  strays: RootContent[];
}

export function sortBlocks(nodes: readonly RootContent[], context: ParseContext): SortedBlocks {
  const sorted: SortedBlocks = {body: [], answers: [], hints: [], explanation: [], strays: []};
  const lastBlank = nodes.findLastIndex(
    (node) => node.type !== 'blockquote' && sliceOf(node, context.source).includes('[['),
  );
  nodes.forEach((node, index) => {
    const isBehind = sorted.answers.length > 0 || (lastBlank >= 0 && index > lastBlank);
    const answer = answerIn(node, context.source, sorted.body);
    if (answer) sorted.answers.push(answer);
    else if (node.type === 'paragraph') sortLines(node, sorted, context);
    else if (node.type === 'blockquote' && isBehind) sorted.explanation.push(...(node.children as BlockContent[]));
    else if (sorted.answers.length > 0) sorted.strays.push(node);
    else sorted.body.push(node as Content);
  });
  return sorted;
}

function answerIn(node: RootContent, source: string, body: readonly Content[]): AnswerBlock | undefined {
  const [answer] = BLOCK_FORMS.flatMap(({name, readerOf}) => {
    const read = readerOf(node, source, body);
    return read ? [{name, read}] : [];
  });
  return answer;
}

const KEYWORD = /^[ \t]*(Answer|Hint):/;

/** A paragraph may contain a sentence, an answer and a hint, each on its own line. */
function sortLines(paragraph: Paragraph, sorted: SortedBlocks, context: ParseContext): void {
  const parts = partsOf(paragraph, context.source);
  for (const {keyword, lines} of parts) {
    const place = placeOf(lines, context.source);
    if (keyword === 'Answer') {
      sorted.answers.push(answerOf(lines, place, context));
    } else if (keyword === 'Hint') {
      const hint = hintOf(lines);
      if (hint) sorted.hints.push([{...hint, ...place}]);
      else context.report(place, noHint(sliceOf(place, context.source)));
    } else if (sorted.answers.length > 0) {
      sorted.strays.push({...paragraph, ...place});
    } else {
      sorted.body.push(parts.length === 1 ? paragraph : {...paragraph, children: joinLines(lines), ...place});
    }
  }
}

function partsOf(paragraph: Paragraph, source: string): {keyword: string | null; lines: TextLine[]}[] {
  const parts: {keyword: string | null; lines: TextLine[]}[] = [];
  for (const line of linesOf(paragraph, source)) {
    const keyword = KEYWORD.exec(lineAt(line.line, source))?.[1] ?? null;
    if (keyword || parts.length === 0) parts.push({keyword, lines: [line]});
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function answerOf(
  lines: readonly TextLine[],
  place: Pick<Node, 'position'>,
  {report, source}: ParseContext,
): AnswerBlock {
  const [first, second] = lines.map(({line}) => lineAt(line, source));
  if (second !== undefined) {
    report(place, {
      message: 'this answer continues on the next line',
      found: second.trim(),
      expected: 'the whole answer on the line that begins with Answer:',
      fix: 'leave an empty line below the answer',
    });
  }
  const written = first?.replace(KEYWORD, '') ?? '';
  return {name: 'an Answer line', read: (context) => readAnswerLine(written, place, context)};
}

function hintOf([first, ...others]: readonly TextLine[]): Paragraph | undefined {
  const [opening, ...nodes] = first?.nodes ?? [];
  if (first === undefined || opening?.type !== 'text' || !opening.value.startsWith('Hint:')) return undefined;
  const start = {...opening, value: opening.value.slice('Hint:'.length).trimStart()};
  const children = joinLines([{...first, nodes: [start, ...nodes]}, ...others]);
  return start.value === '' && children.length === 1 ? undefined : {type: 'paragraph', children};
}

function noHint(written: string) {
  return {
    message: 'this hint is empty, or there is no space after its colon',
    found: firstLine(written),
    expected: 'Hint: and words',
    fix: 'Hint: Think of the paper.',
  };
}

/** Returns the position from the first of some lines to the end of the last. */
function placeOf(lines: readonly TextLine[], source: string): Required<Pick<Node, 'position'>> {
  const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 1];
  const indent = /^[ \t]*/.exec(lineAt(first, source))?.[0].length ?? 0;
  const {start} = placeOfOffset(offsetOf(first, source) + indent, source).position;
  const {end} = placeOfOffset(offsetOf(last, source) + lineAt(last, source).length, source).position;
  return {position: {start, end}};
}

function lineAt(line: number, source: string): string {
  return source.split('\n')[line - 1]?.replace(/\r$/, '') ?? '';
}

function offsetOf(line: number, source: string): number {
  const before = source.split('\n', line - 1);
  return before.map((text) => `${text}\n`).join('').length;
}
