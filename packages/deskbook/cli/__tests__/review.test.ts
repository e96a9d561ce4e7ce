import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

const PAGE = '---\nkind: procedure\ntitle: Holds\n---\n';

it("reviews every given page, and exits with 1 if one doesn't exist", () => {
  const folder = temporarySite({'docs/a.md': PAGE, 'docs/b.md': PAGE, 'docs/c.md': PAGE});
  const {status, stdout, stderr} = runDeskbook(folder, ['review', 'docs/a.md', 'docs/bb.md', 'docs/c.md']);
  expect(stdout).toMatch(/^docs\/a\.md: reviewed (\d{4}-\d\d-\d\d)\ndocs\/c\.md: reviewed \1\n$/);
  expect({status, stderr}).toEqual({
    status: 1,
    stderr: 'docs/bb.md is not a page of this site.\nDid you mean docs/b.md?\n',
  });
  const written = (name: string) => readFileSync(join(folder, 'docs', name), 'utf8');
  expect(written('a.md')).toMatch(/\ntitle: Holds\nlast_reviewed_on: \d{4}-\d\d-\d\d\n---\n$/);
  expect(written('b.md')).toBe(PAGE);
  expect(written('c.md')).toBe(written('a.md'));
});

it('requires a page', () => {
  const {status, stderr} = runDeskbook(temporarySite({}), ['review']);
  expect(stderr).toContain("missing required argument 'page'");
  expect(status).toBe(1);
});
