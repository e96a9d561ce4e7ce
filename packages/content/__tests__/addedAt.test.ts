import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {addedAtIn} from '../uniqueness';
import {temporarySite, writeIn} from './temporarySite';

const NAME = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];

function commit(siteDir: string, seconds: number) {
  const env = {...process.env, GIT_AUTHOR_DATE: `@${seconds} +0000`, GIT_COMMITTER_DATE: `@${seconds} +0000`};
  execFileSync('git', ['add', '-A'], {cwd: siteDir, env});
  execFileSync('git', [...NAME, 'commit', '-qm', 'change'], {cwd: siteDir, env});
}

describe('addedAtIn', () => {
  it('returns when a value was added to a file, despite later changes', () => {
    const siteDir = temporarySite({'docs/a.md': 'units:\n  - asset_tag: 0123\n'});
    execFileSync('git', ['init', '-q'], {cwd: siteDir});
    commit(siteDir, 1_700_000_000);
    writeIn(siteDir, 'docs/a.md', 'units:\n  - asset_tag: "0123"\n    branch: downtown\n  - asset_tag: 0124\n');
    commit(siteDir, 1_700_000_600);
    const addedAt = addedAtIn(siteDir);
    expect(addedAt('docs/a.md', 'asset_tag', '0123')).toBe(1_700_000_000);
    expect(addedAt('docs/a.md', 'asset_tag', '0124')).toBe(1_700_000_600);
    expect(addedAt('docs/a.md', 'asset_tag', '0999')).toBeNull();
  });

  it('returns nothing without git', () => {
    expect(addedAtIn(temporarySite({'docs/a.md': ''}))('docs/a.md', 'asset_tag', '01')).toBeNull();
  });
});
