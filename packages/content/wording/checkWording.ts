import {type Position, type Problem, positionIn, problemAt, startOf} from '@deskbook/text/problems/problems';
import {rememberLast} from '@deskbook/text/remember';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import type {WrittenFile} from '../page';
import type {District} from '../schemas/district';
import {type WordingFinding, wordingFinder} from './findWording';
import {notProse} from './notProse';
import {PHRASES} from './phrases';

/** Front matter that readers see as sentences. */
const FIELDS = ['title', 'description', 'subtitle'];

/** Suggests other words for wording to avoid in the text and in the front matter that readers see. */
export function checkWording(files: readonly WrittenFile[], {wording}: Pick<District, 'wording'>): Problem[] {
  if (!wording.check) return [];
  const allowed = new Set(wording.allow.map((words) => words.toLowerCase()));
  const phrases = [...PHRASES.filter(({avoid}) => !allowed.has(avoid)), ...wording.phrases];
  const find = finderOf('phrases', JSON.stringify(phrases));
  return files.flatMap(({path: file, body, bodyLine, source}) => [
    ...FIELDS.flatMap((field) =>
      find(`${file} ${field}`, textAt(source, field) ?? '').map((finding) =>
        suggestion(source?.placeOf([field]) ?? startOf(file), finding),
      ),
    ),
    ...inProse(body, find(file, body)).map((finding) =>
      suggestion({file, ...positionIn(body, finding.offset, bodyLine)}, finding),
    ),
  ]);
}

/** Cached, because searching all pages for so many phrases takes as long as the rest of the check. */
const finderOf = rememberLast((_name: string, phrases: string) => {
  const find = wordingFinder(JSON.parse(phrases));
  return rememberLast((_place: string, text: string) => find(text));
});

/** Drops findings outside prose. Most pages have none, so they needn't be parsed for this. */
function inProse(body: string, findings: readonly WordingFinding[]): readonly WordingFinding[] {
  if (findings.length === 0) return [];
  const stretches = notProse(body);
  return findings.filter(({offset}) => !stretches.some(({from, to}) => from <= offset && offset < to));
}

function suggestion(place: Position, {found, message, fix}: WordingFinding): Problem {
  return problemAt(place, {severity: 'suggestion', message, found: found.replace(/\s+/g, ' '), expected: fix});
}
