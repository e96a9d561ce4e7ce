import {posix} from 'node:path';
import GithubSlugger from 'github-slugger';
import type {District} from '../../packages/content/schemas/district';
import {capitalize, type PlannedPage} from './planPages';
import type {Random} from './random';
import {PLACES, REMEDIES, SENTENCES, THINGS, TROUBLES} from './words';

/** The context for writing one page. */
export interface Desk {
  page: PlannedPage;
  pages: readonly PlannedPage[];
  district: District;
  random: Random;
}

export function writeSentence(desk: Desk): string {
  return fillSlots(desk.random.pick(SENTENCES), desk);
}

export function writeParagraph(desk: Desk, sentences = desk.random.whole(2, 4)): string {
  return desk.random
    .sample(SENTENCES, sentences)
    .map((sentence) => fillSlots(sentence, desk))
    .join(' ');
}

export function writeList(desk: Desk, items: number): string {
  return desk.random
    .sample(SENTENCES, items)
    .map((sentence) => `- ${fillSlots(sentence, desk)}`)
    .join('\n');
}

export function writeSteps(desk: Desk, steps: number): string {
  const step = (_: unknown, index: number) => {
    const detail = desk.random.happens(0.25) ? `\n   - ${writeSentence(desk)}` : '';
    return `${index + 1}. ${desk.random.pick(REMEDIES)}. ${writeSentence(desk)}${detail}`;
  };
  return Array.from({length: steps}, step).join('\n');
}

export function writeTable(desk: Desk, rows: number): string {
  const {random} = desk;
  const row = () => `| The ${random.pick(THINGS)} ${random.pick(TROUBLES)} | ${random.pick(REMEDIES)} |`;
  return ['| What you see | What to do |', '| --- | --- |', ...Array.from({length: rows}, row)].join('\n');
}

export function writeTip(desk: Desk): string {
  return `:::tip\n\n${writeParagraph(desk, 2)}\n\n:::`;
}

/** Writes a link to another page; half of them go to one of its headings. */
export function writeLink(desk: Desk): string {
  const {page, pages, random} = desk;
  const target = random.pick(pages);
  const heading = target.headings.length > 0 && random.happens(0.5) ? random.pick(target.headings) : undefined;
  return `[${target.title}](${pathFrom(page, target)}${heading ? `#${new GithubSlugger().slug(heading)}` : ''})`;
}

/** Returns a page's path relative to another page. */
export function pathFrom(page: PlannedPage, target: PlannedPage): string {
  return posix.relative(posix.dirname(page.path), target.path);
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

function fillSlots(sentence: string, desk: Desk): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => fill(slot, desk));
}

function fill(slot: string, desk: Desk): string {
  const {district, random} = desk;
  const nameIn = (named: Record<string, {name: string}>, otherwise: string) => {
    const names = Object.values(named).map(({name}) => name);
    return names.length > 0 ? random.pick(names) : otherwise;
  };
  switch (slot) {
    case 'link':
      return writeLink(desk);
    case 'thing':
      return random.pick(THINGS);
    case 'trouble':
      return random.pick(TROUBLES);
    case 'place':
      return random.pick(PLACES).toLowerCase();
    case 'number':
      return String(random.whole(2, 9));
    case 'person':
      return nameIn(district.people, 'librarian').toLowerCase();
    case 'branch':
      return nameIn(district.branches, 'the library');
    case 'system':
      return nameIn(district.systems, 'the catalog');
    case 'role':
      return capitalize(nameIn(district.roles, 'staff'));
    default:
      throw new Error(`No words for {${slot}}`);
  }
}
