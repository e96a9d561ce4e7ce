import {TRAINERS_SECTION} from '../shared/sessionSections';
import type {WrittenFile} from './page';
import type {Diagnostic} from './problems';
import {textAt} from './yamlSource';

/** A page or a post, as far as it tells what of it is public. */
export type Shown = Pick<WrittenFile, 'source' | 'outline' | 'body' | 'bodyLine'>;

/** Whether the public site has a page or a post too, or one line of it. */
export function isPublic(file: Shown, line?: number): boolean {
  if (textAt(file.source, 'visibility') !== 'public') return false;
  const [from, to] = trainersPart(file);
  return line === undefined || !(line >= lineAt(file, from) && line < lineAt(file, to));
}

/** The text without the section for the trainer of a session. */
export function publicBody(file: Shown): string {
  const [from, to] = trainersPart(file);
  return file.body.slice(0, from) + file.body.slice(to);
}

/** Where the section for the trainer begins and ends in the text; both are its end where there is none. */
function trainersPart({source, outline, body}: Shown): [from: number, to: number] {
  const sections = textAt(source, 'kind') === 'session' ? outline.headings.filter(({depth}) => depth <= 2) : [];
  const index = sections.findIndex(({text}) => text.trim().replaceAll('’', "'").toLowerCase() === TRAINERS_SECTION);
  return [sections[index]?.offset ?? body.length, sections[index + 1]?.offset ?? body.length];
}

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
