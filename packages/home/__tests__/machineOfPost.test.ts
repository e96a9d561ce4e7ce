import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {machineOfPost} from '../blog/node/machineOfPost';

const FILES = {
  'docs/equipment/self-check.md': '---\nkind: equipment\ntitle: Self-check\n---\n',
  'docs/equipment/2-printer.md': '---\nkind: equipment\nslug: laser\n---\n',
  'docs/procedures/restart.md': '---\nkind: procedure\n---\n',
  'secret.md': '---\nkind: equipment\n---\n',
};

function machineIn(text: string): string | undefined {
  const siteDir = temporarySite(FILES);
  return machineOfPost({text, file: join(siteDir, 'blog/2026-11-17-news.md')}, {siteDir, baseUrl: '/staff/'});
}

it('a post is about the machine whose guide it links to, however often', () => {
  const text = '[A](../docs/equipment/self-check.md#lights) and [B](@site/docs/equipment/self-check.md)';
  expect(machineIn(text)).toBe('/staff/docs/equipment/self-check/');
  expect(machineIn('[A](../docs/equipment/2-printer.md)')).toBe('/staff/docs/equipment/laser/');
});

it.each([
  ['several machines', '[A](../docs/equipment/self-check.md) [B](../docs/equipment/2-printer.md)'],
  ['other pages', '[A](../docs/procedures/restart.md)'],
  ['what does not exist', '[A](../docs/equipment/none.md)'],
  ['files outside the docs', '[A](../secret.md) [B](../docs/../secret.md) [C](../../../../etc/passwd.md)'],
  ['other sites', '[A](https://example.org/docs/equipment/self-check.md)'],
])('a post that links to %s is about none', (_what, text) => {
  expect(machineIn(text)).toBeUndefined();
});
