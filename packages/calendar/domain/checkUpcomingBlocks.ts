import type {Content} from '@deskbook/content/checkContent';
import {loadParser} from '@deskbook/content/markdown/quizBlocks';
import type {WrittenFile} from '@deskbook/content/page';
import type {District} from '@deskbook/content/schemas/district';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import {nearest, nearestFirst, oneOf} from '@deskbook/text/nearest';
import {type Diagnostic, type Problem, positionIn, problemAt} from '@deskbook/text/problems/problems';
import {visit} from 'unist-util-visit';
import {FILTER_FIELDS, type FilterField} from './filteredBy';
import {countOf, isUpcomingBlock, MAX_COUNT, type UpcomingBlock} from './upcomingBlock';

const KEYS = ['count', ...FILTER_FIELDS] as const;

const MAPS = {branch: 'branches', trainer: 'people', role: 'roles', system: 'systems'} as const satisfies Record<
  FilterField,
  keyof District
>;

/** Checks what `:::upcoming-sessions` blocks ask for. A misspelled branch would leave the list empty. */
export async function checkUpcomingBlocks({
  catalog,
  posts,
  docsPath,
}: Pick<Content, 'catalog' | 'posts' | 'docsPath'>): Promise<Problem[]> {
  const files = [
    ...catalog.pages.map((page) => ({file: `${docsPath}/${page.path}`, written: page})),
    ...posts.map((post) => ({file: post.path, written: post})),
  ].filter(({written: {body}}) => body.includes('::upcoming-sessions') && !isTooDeep(body));
  if (files.length === 0) return [];
  const {parseMarkdown} = await loadParser();
  return files.flatMap(({file, written}) => {
    const blocks: UpcomingBlock[] = [];
    visit(parseMarkdown(written.body), isUpcomingBlock, (node) => void blocks.push(node as UpcomingBlock));
    return blocks.flatMap((block) => problemsOf(block, catalog.district, placeOf(block, file, written)));
  });
}

function placeOf({position}: UpcomingBlock, file: string, {body, bodyLine}: WrittenFile) {
  return {file, ...positionIn(body, position?.start.offset ?? 0, bodyLine)};
}

function problemsOf({attributes}: UpcomingBlock, district: District, place: ReturnType<typeof placeOf>): Problem[] {
  return Object.entries(attributes ?? {}).flatMap(([key, value]) => {
    const diagnostic = diagnosticOf(key, value ?? '', district);
    return diagnostic ? [problemAt(place, {found: `${key}="${value}"`, ...diagnostic})] : [];
  });
}

function diagnosticOf(key: string, value: string, district: District): Diagnostic | undefined {
  if (key === 'count') {
    if (countOf({count: value}) !== undefined) return undefined;
    return {message: 'this is not a number of sessions to show', expected: `1 to ${MAX_COUNT}`, fix: 'count=5'};
  }
  const field = FILTER_FIELDS.find((each) => each === key);
  if (!field) {
    const meant = nearest(key, KEYS);
    const message = `"${key}" is not something that :::upcoming-sessions can choose by`;
    return {message, expected: oneOf(key, KEYS), fix: meant && `${meant}=${value}`};
  }
  const known = Object.keys(district[MAPS[field]]);
  if (known.includes(value)) return undefined;
  const [fix] = nearestFirst(value, known);
  const message = `the ${field} "${value}" is not in district.yml`;
  return {message, expected: oneOf(value, known), fix: fix && `${field}=${fix}`};
}
