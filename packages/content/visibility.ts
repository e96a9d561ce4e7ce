import type {Diagnostic} from '@deskbook/text/problems/problems';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {type ParsedText, type ParseInput, parseWritten} from './markdown/parseWritten';
import {mayHoldBlock} from './markdown/quizBlocks';
import {isMdx} from './mdx/isMdx';
import type {WrittenFile} from './page';
import {isTrainersHeading} from './sessionSections';

/** The parts of a page or post that decide whether it's public. */
export type Shown = Pick<WrittenFile, 'path' | 'source' | 'outline' | 'body' | 'bodyLine'>;

/** Whether the public site includes a page or post, or one line of it. */
export function isPublic(file: Shown, line?: number): boolean {
  if (textAt(file.source, 'visibility') !== 'public') return false;
  if (line === undefined || !isSession(file)) return true;
  const above = file.outline.headings.filter(({offset}) => lineAt(file, offset) <= line);
  return !above.some(
    ({text, id, depth}, index) =>
      isTrainersHeading(text, id) && above.slice(index + 1).every((heading) => heading.depth > depth),
  );
}

export function isSession({source}: Pick<Shown, 'source'>): boolean {
  return textAt(source, 'kind') === 'session';
}

/**
 * Returns the text that the public site is built from: without comments, sections for a session's trainer, and notes
 * that nothing refers to. So nothing that is made of the text, such as the search, can publish them.
 *
 * @throws for a text that the build can't parse either, which the content check reports
 */
export async function publicBody(file: ParseInput): Promise<string> {
  const parsed = await parsePublic(file);
  if (!isSession(file)) return withoutAsides(parsed);
  const {trainersParts} = await import('./markdown/trainersParts');
  const cut = trainersParts(parsed.tree).flatMap(({position}) => position ?? []);
  const body = cut.reduceRight(
    (text, {start, end}) => text.slice(0, start.offset) + text.slice(end.offset),
    parsed.text,
  );
  return withoutAsides(await parsePublic({...file, body}));
}

async function parsePublic(file: ParseInput): Promise<ParsedText> {
  const parsed = await parseWritten(file);
  if (!parsed) throw new Error(`${file.path} cannot be parsed, so nothing of it is published.`);
  return parsed;
}

/** Removes comments and notes, which only authors read. */
async function withoutAsides(parsed: ParsedText): Promise<string> {
  const {hiddenParts, withoutParts} = await import('./markdown/hiddenParts');
  const asides = hiddenParts(parsed).filter(({type}) => type === 'comment' || type === 'unused');
  return withoutParts(parsed.text, asides, 'inSource');
}

/** Returns what readers see of a page's text, as plain Markdown. Leaves out the questions of `:::quiz` blocks. */
export async function readersBody(file: ParseInput): Promise<string> {
  if (!isMdx(file) && !MAY_HIDE.test(file.body) && !mayHoldBlock(file.body)) return file.body;
  const parsed = await parseWritten(file);
  if (!parsed) return '';
  const {hiddenParts, withoutParts} = await import('./markdown/hiddenParts');
  return withoutParts(parsed.text, hiddenParts(parsed), 'inText');
}

/** HTML and definitions. Most texts have neither, and this spares parsing them. */
const MAY_HIDE = /<|\]:/;

function lineAt({body, bodyLine}: Shown, offset: number): number {
  return bodyLine + body.slice(0, offset).split('\n').length - 1;
}

/** @param what such as `the link "../procedures/load-paper.md"` */
export function leadsToStaffPage(what: string, found: string): Diagnostic {
  return {
    severity: 'error',
    message: `${what} on a public page leads to one that only staff see`,
    found,
    expected: 'a page with "visibility: public"',
    fix: 'write "visibility: public" there, or remove the link here',
  };
}
