import {expectNoBarriers} from '../e2e/support/axe';
import {DESK} from '../e2e/support/controls';
import {openPage} from '../e2e/support/openPage';
import {test} from '../e2e/support/test';
import {BASE, readPages} from './builtSite';

const firstOfEachKind = new Map(
  readPages()
    .toReversed()
    .map(({kind, url}) => [kind ?? 'page of no kind', url]),
);

for (const [kind, url] of [['home page', BASE] as const, ...firstOfEachKind]) {
  test(`a ${kind} has no barrier in light and dark: ${url}`, async ({page}) => {
    await expectNoBarriers(page, url, () => openPage(page, url), [DESK.width]);
  });
}
