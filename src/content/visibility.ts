import {TRAINERS_SECTION} from '../shared/sessionSections';
import type {WrittenFile} from './page';
import type {Diagnostic} from './problems';
import {textAt} from './yamlSource';

/** The parts of a page or post that decide whether it's public. */
export type Shown = Pick<WrittenFile, 'source' | 'outline' | 'body' | 'bodyLine'>;

/** Whether the public site includes a page or post, or one line of it. */
export function isPublic(file: Shown, line?: number): boolean {
  if (textAt(file.source, 'visibility') !== 'public') return false;
  const [from, to] = trainersPart(file);
  return line === undefined || !(line >= lineAt(file, from) && line < lineAt(file, to));
}

/** Returns the text without the section for a session's trainer. */
export function publicBody(file: Shown): string {
  const [from, to] = trainersPart(file);
  return file.body.slice(0, from) + file.body.slice(to);
}

/** Returns the range of the trainer's section; an empty range at the end if there is none. */
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
