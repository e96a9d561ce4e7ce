import {mkdirSync} from 'node:fs';
import {openReleases} from '@deskbook/engine/releases/openReleases';
import {changeReleases, type SiteFolderOptions, siteFoldersOf} from '../changeReleases';

/** Restores the previous release, or the one that is named. */
export function rollback(wanted: string | undefined, options: SiteFolderOptions & {list?: true}): Promise<number> {
  const {folder, name} = siteFoldersOf(options);
  return changeReleases(options, 'a rollback', async () => {
    mkdirSync(folder, {recursive: true});
    process.chdir(folder);
    const releases = openReleases();
    const {ids, current} = releases.list();
    if (options.list) {
      for (const id of ids.toReversed()) process.stdout.write(`${id}${id === current ? '  current' : ''}\n`);
      return 0;
    }
    const id = wanted ?? ids.filter((other) => current && other < current).at(-1);
    if (id && ids.includes(id)) {
      releases.switchTo(id);
      process.stdout.write(`${name} now holds release ${id}.\n`);
      return 0;
    }
    const problem = wanted ? `there is no release ${wanted}` : 'there is no release before the current one';
    const found = ids.join(', ') || 'no release';
    process.stderr.write(`${problem}\n    found     ${found}\n    fix       npx deskbook rollback --list\n`);
    return 1;
  });
}
