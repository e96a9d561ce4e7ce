/**
 * `npm run bench:calendar`: measures expanding 1,000 sessions of 20 dates each and writing all calendar files, against
 * ical-generator writing the single file with everything, in the same run.
 * `-- --sessions N`, `-- --dates N`, `-- --rounds N`, `-- --json`.
 */
import {parseArgs} from 'node:util';
import {planCalendar} from './calendar/planCalendar';
import {writeOurs} from './calendar/writeOurs';
import {writeTheirs} from './calendar/writeTheirs';
import {readWholeNumber} from './measure/readWholeNumber';
import {round, type Summary, summarize} from './measure/summarize';

const GOAL_RATIO = 1.5;

function measure(rounds: number, sessions: number, dates: number) {
  const plan = planCalendar(sessions, dates);
  const times = {expanding: [] as number[], ours: [] as number[], theirs: [] as number[]};
  let size = {feeds: 0, events: 0, bytes: 0};
  // The first round warms up both and doesn't count.
  for (let count = 0; count <= rounds; count++) {
    const start = performance.now();
    const {feeds, occurrences, expandedAt} = writeOurs(plan);
    const between = performance.now();
    const theirs = writeTheirs(plan, occurrences);
    const end = performance.now();
    process.stderr.write(
      `round ${count}: ours ${Math.round(between - start)} ms, theirs ${Math.round(end - between)} ms\n`,
    );
    size = {feeds: feeds.size, events: countEvents(feeds.get('all.ics') ?? ''), bytes: totalOf(feeds)};
    if (countEvents(theirs) !== size.events) throw new Error('The two calendars do not have the same events');
    if (count === 0) continue;
    times.expanding.push(expandedAt - start);
    times.ours.push(between - start);
    times.theirs.push(end - between);
  }
  const [expanding, ours, theirs] = [times.expanding, times.ours, times.theirs].map(summarize) as [
    Summary,
    Summary,
    Summary,
  ];
  const ratio = round(ours.median / theirs.median);
  return {
    sessions,
    dates,
    rounds,
    ...size,
    milliseconds: {expanding, ours, theirs},
    ratio,
    goalRatio: GOAL_RATIO,
    isUnderGoal: ratio <= GOAL_RATIO,
  };
}

function countEvents(calendar: string): number {
  return calendar.split('BEGIN:VEVENT').length - 1;
}

function totalOf(feeds: ReadonlyMap<string, string>): number {
  return [...feeds.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function formatSummary({median, min, max}: Summary): string {
  return `${Math.round(median)} ms (${Math.round(min)} to ${Math.round(max)})`;
}

function main() {
  const {values} = parseArgs({
    options: {
      sessions: {type: 'string', default: '1000'},
      dates: {type: 'string', default: '20'},
      rounds: {type: 'string', default: '5'},
      json: {type: 'boolean', default: false},
    },
  });
  const result = measure(
    readWholeNumber('--rounds', values.rounds),
    readWholeNumber('--sessions', values.sessions),
    readWholeNumber('--dates', values.dates),
  );
  const {expanding, ours, theirs} = result.milliseconds;
  const lines = [
    `${result.sessions} sessions of ${result.dates} dates, median of ${result.rounds} rounds`,
    `  expanding and writing ${result.feeds} files (${round(result.bytes / 1e6)} MB)  ${formatSummary(ours)}`,
    `    of which expanding takes  ${formatSummary(expanding)}`,
    `  ical-generator, all.ics only (${result.events} events)  ${formatSummary(theirs)}`,
    `  ratio ${result.ratio}, ${result.isUnderGoal ? 'within' : 'NOT within'} the goal of ${GOAL_RATIO}`,
  ];
  process.stdout.write(`${values.json ? JSON.stringify(result) : lines.join('\n')}\n`);
}

main();
