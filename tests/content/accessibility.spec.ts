import {readFileSync} from 'node:fs';
import {expectNoBarriers} from '../e2e/support/axe';
import type {PageEntry} from '../e2e/support/catalog';
import {DESK} from '../e2e/support/controls';
import {openPage} from '../e2e/support/openPage';
import {test} from '../e2e/support/test';

const {pages} = JSON.parse(readFileSync('build/api/pages.json', 'utf8')) as {pages: PageEntry[]};
const firstOfEachKind = new Map(pages.toReversed().map(({kind, url}) => [kind ?? 'page of no kind', url]));

for (const [kind, url] of [['home page', '/'] as const, ...firstOfEachKind]) {
  test(`a ${kind} has no barrier in light and dark: ${url}`, async ({page}) => {
    await expectNoBarriers(page, url, () => openPage(page, url), [DESK.width]);
  });
}
