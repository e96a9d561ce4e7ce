import GithubSlugger from 'github-slugger';
import type {Kind} from '../../packages/content/schemas/index';
import {createRandom} from './random';
import {CHAPTERS, SUBJECTS, TASKS, THINGS} from './words';

export type GeneratedKind = Extract<Kind, 'manual' | 'procedure' | 'equipment' | 'session' | 'quiz'>;

/** A page that others can link to before it's written. */
export interface PlannedPage {
  kind: GeneratedKind;
  /** In the docs folder. */
  path: string;
  title: string;
  /** Text of level-two headings. A quiz has questions instead. */
  headings: string[];
  /** Its index among pages of its kind. */
  index: number;
}

/** Number of pages of each kind in twenty. */
const MIX: readonly GeneratedKind[] = (
  [
    ['manual', 4],
    ['procedure', 6],
    ['equipment', 3],
    ['session', 4],
    ['quiz', 3],
  ] as const
).flatMap(([kind, count]) => Array<GeneratedKind>(count).fill(kind));

/** A manual is an `index.md` and the chapters in its folder. */
export const PARTS_OF_A_MANUAL = 5;

const HEADINGS: Record<Exclude<GeneratedKind, 'quiz'>, readonly string[]> = {
  manual: ['What it is for', 'How it works', 'Day by day', 'Rules and figures', 'When something goes wrong'],
  procedure: ['Before you begin', 'Steps', 'How to tell that it worked', "If it didn't work", 'When to call'],
  equipment: ['What it does', 'Everyday care', 'Lights and messages', 'Do not', 'When to call'],
  session: ['What you will be able to do', 'Who it is for', 'What to bring', 'Materials'],
};

/** Plans which pages to generate. A larger plan begins with the same pages. */
export function planPages(count: number, seed: number): PlannedPage[] {
  const random = createRandom(seed);
  const slugger = new GithubSlugger();
  const seen = new Map<GeneratedKind, number>();
  let folder = '';

  return Array.from({length: count}, (_, position) => {
    // Steps of seven through a cycle of twenty, so small sites also have every kind.
    const kind = MIX[(position * 7) % MIX.length] as GeneratedKind;
    const index = seen.get(kind) ?? 0;
    seen.set(kind, index + 1);
    if (kind === 'quiz') return {kind, index, headings: [], ...nameOf(kind, index, slugger)};
    const isIndex = kind === 'manual' && index % PARTS_OF_A_MANUAL === 0;
    const headings = random.sample(HEADINGS[kind], kind === 'manual' ? random.whole(3, 5) : HEADINGS[kind].length);
    if (kind !== 'manual') return {kind, index, headings, ...nameOf(kind, index, slugger)};
    const title = isIndex ? subjectOf(index) : `${CHAPTERS[(index % PARTS_OF_A_MANUAL) - 1]}: ${subjectOf(index)}`;
    if (isIndex) folder = slugger.slug(title);
    return {kind, index, headings, title, path: `manuals/${folder}/${isIndex ? 'index' : slugger.slug(title)}.md`};
  });
}

function subjectOf(index: number): string {
  return numbered(SUBJECTS, Math.floor(index / PARTS_OF_A_MANUAL));
}

const FOLDERS: Record<Exclude<GeneratedKind, 'manual'>, string> = {
  procedure: 'procedures',
  equipment: 'equipment',
  session: 'training/sessions',
  quiz: 'training/quizzes',
};

function nameOf(kind: Exclude<GeneratedKind, 'manual'>, index: number, slugger: GithubSlugger) {
  const task = `${TASKS[index % TASKS.length]} the ${numbered(THINGS, Math.floor(index / TASKS.length))}`;
  const title = {
    procedure: task,
    equipment: capitalize(numbered(THINGS, index)),
    session: `${task}: a session`,
    quiz: `${task}: a quiz`,
  }[kind];
  return {title, path: `${FOLDERS[kind]}/${slugger.slug(title)}.md`};
}

/** Cycles through a list of words, adding numbers after the first round: `word 2`. */
function numbered(words: readonly string[], index: number): string {
  const round = Math.floor(index / words.length) + 1;
  const word = words[index % words.length] as string;
  return round > 1 ? `${word} ${round}` : word;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
