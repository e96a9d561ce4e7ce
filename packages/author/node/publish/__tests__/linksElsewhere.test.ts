import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {linksElsewhere} from '../buildRelease';

it('finds links that lead out of the content folders, however deep, and no others', () => {
  const top = temporarySite({
    'secret.txt': 'a secret',
    'site/package.json': '{}',
    'site/docs/a/page.md': 'A page',
    'site/static/form.pdf': 'PDF',
  });
  const site = join(top, 'site');
  symlinkSync('../../../secret.txt', join(site, 'docs/a/secret.md'));
  symlinkSync('..', join(site, 'static/all'));
  symlinkSync('/proc/self/environ', join(site, 'static/environ'));
  symlinkSync('form.pdf', join(site, 'static/same.pdf'));
  symlinkSync('../docs/a/page.md', join(site, 'static/page.md'));
  symlinkSync('gone.pdf', join(site, 'static/nothing.pdf'));
  const found = ['docs/a/secret.md', 'static/all', ...(process.platform === 'linux' ? ['static/environ'] : [])];
  expect(linksElsewhere(site).toSorted()).toEqual(found);
});
