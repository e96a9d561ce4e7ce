import {formatTable} from '../../weight/formatTable';
import type {DeskResult, DeskScore, Miss} from './measureDesk';

/** Formats the figures, and each miss with what came instead. */
export function describeDesk(result: DeskResult): string {
  const {answerable, byKind, byRole, unanswerable, falseAlarms, misses, missing} = result;
  const rows = [
    scoreRow('all', answerable),
    ...Object.entries(byKind).map(([name, score]) => scoreRow(name, score)),
    ...Object.entries(byRole).map(([name, score]) => scoreRow(name, score)),
  ];
  return [
    'Queries with an answer',
    formatTable(['', 'queries', 'success@1', 'success@3'], rows, [0]),
    '',
    `Without an answer: ${unanswerable.saySo} of ${unanswerable.queries} reported as such`,
    ...listed('silent', unanswerable.silent),
    `With an answer, but reported as having none: ${falseAlarms.length} of ${answerable.queries}`,
    ...listed('false alarm', falseAlarms),
    ...listed('not on this site, so never found', missing),
    '',
    `Not first: ${misses.length}`,
    ...misses.flatMap(describeMiss),
  ].join('\n');
}

function scoreRow(name: string, {queries, success1, success3}: DeskScore): string[] {
  return [name, String(queries), success1.toFixed(3), success3.toFixed(3)];
}

function listed(label: string, items: readonly string[]): string[] {
  return items.map((item) => `  ${label}: ${item}`);
}

function describeMiss({q, kind, role, place, answers, came}: Miss): string[] {
  return [
    `  ${q} (${kind}, ${role}): ${place === null ? 'not found' : `place ${place}`}`,
    `    wanted ${answers.join(', ')}`,
    `    came   ${came.join(', ') || 'nothing'}`,
  ];
}
