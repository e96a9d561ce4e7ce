/**
 * `npm run rollback`: puts the release before the current one back in its place; `-- ID` chooses another, and
 * `-- --list` shows which there are. Runs with nothing but Node.
 */
import {openReleases} from './releases/openReleases.mjs';

const [wanted] = process.argv.slice(2);
const releases = openReleases();
const {ids, current} = releases.list();

if (wanted === '--list') {
  for (const id of ids.toReversed()) process.stdout.write(`${id}${id === current ? '  current' : ''}\n`);
} else {
  const id = wanted ?? ids.filter((other) => current && other < current).at(-1);
  if (id && ids.includes(id)) {
    releases.switchTo(id);
    process.stdout.write(`build/ now holds release ${id}.\n`);
  } else {
    process.stderr.write(explain());
    process.exitCode = 1;
  }
}

function explain() {
  const problem = wanted ? `there is no release ${wanted}` : 'there is no release before the current one';
  return `${problem}\n    found     ${ids.join(', ') || 'no release'}\n    fix       npm run rollback -- --list\n`;
}
