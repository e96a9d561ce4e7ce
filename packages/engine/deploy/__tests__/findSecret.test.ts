import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {findSecret} from '../node/findSecret';

it('finds a secret in every type of file, in folders and in named files', async () => {
  const siteDir = temporarySite({
    'config.ts': 'key: "s3cret"',
    'build/index.html': 'nothing',
    'build/assets/js/a.js': 'x("s3cret")',
    'build/img/photo.png': '\u0000s3cret\u0000',
    'other/page.md': 's3cret',
  });
  expect(await findSecret(siteDir, ['config.ts', 'build', 'missing'], 's3cret')).toEqual([
    'build/assets/js/a.js',
    'build/img/photo.png',
    'config.ts',
  ]);
  expect(await findSecret(siteDir, ['build'], 'another')).toEqual([]);
});
