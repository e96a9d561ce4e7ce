import type {District} from '../../packages/content/schemas/district';
import {type DrawnKind, drawDiagram} from './drawDiagram';
import type {GeneratedPage} from './generatePages';
import type {PlannedPage} from './planPages';
import {createSchedule} from './planSessions';
import {createRandom} from './random';
import {writeBody} from './writeBody';
import {writeFrontMatter} from './writeFrontMatter';
import {writeQuiz} from './writeQuiz';

/** Similar to the manuals of the sample content. */
const WORDS = 1100;
const SEED = 7;

const SECTIONS = ['What it is for', 'How it works', 'Day by day', 'Rules and figures', 'When something goes wrong'];
const HANDBOOK = 'manuals/opening-hours-handbook';

interface Probe extends PlannedPage {
  /** Drawn under the introduction. */
  diagram?: DrawnKind;
}

const page = (kind: PlannedPage['kind'], path: string, title: string): Probe => ({
  kind,
  path,
  title,
  headings: kind === 'quiz' ? [] : SECTIONS,
  index: 0,
});

const PROBES: readonly Probe[] = [
  page('manual', 'manuals/lost-property.md', 'Lost property'),
  page('manual', `${HANDBOOK}/index.md`, 'Opening hours handbook'),
  page('manual', `${HANDBOOK}/mornings.md`, 'Mornings'),
  page('manual', `${HANDBOOK}/evenings.md`, 'Evenings'),
  {...page('manual', 'manuals/how-a-hold-travels.md', 'How a hold travels'), diagram: 'flowchart'},
  page('procedure', 'procedures/empty-the-lost-property-box.md', 'Empty the lost property box'),
  page('quiz', 'training/quizzes/lost-property-quiz.md', 'Lost property: a quiz'),
];

/** Pages whose weight is compared, by what they measure. */
export const PROBE_PATHS = {
  manual: 'manuals/lost-property.md',
  chapter: `${HANDBOOK}/mornings.md`,
  diagram: 'manuals/how-a-hold-travels.md',
  quiz: 'training/quizzes/lost-property-quiz.md',
} as const;

/**
 * Writes pages that are the same whatever the size of the site, so anything that grows with a site shows. They link
 * only to each other, and no generated page links to them.
 */
export function writeProbes(district: District): GeneratedPage[] {
  const schedule = createSchedule(district);
  return PROBES.map((probe, index) => {
    const desk = {page: probe, pages: PROBES, district, random: createRandom(SEED + index)};
    const body = probe.kind === 'quiz' ? writeQuiz(desk) : writeBody(desk, WORDS);
    return {
      path: probe.path,
      title: probe.title,
      description: `${probe.title}: a page that is the same on every site that is measured.`,
      frontMatter: writeFrontMatter(desk, schedule),
      body: probe.diagram ? `${drawDiagram(probe.diagram, probe.title)}\n\n${body}` : body,
    };
  });
}

/** Writes a home page for sites without their own, with links to the folders and the probes. */
export function writeHome(pages: readonly GeneratedPage[]): GeneratedPage {
  const links = pages.slice(0, 12).map(({title, path}) => `- [${title}](${path})`);
  const description = 'Where to begin.';
  return {path: 'index.md', title: 'Staff handbook', description, frontMatter: {}, body: links.join('\n')};
}
