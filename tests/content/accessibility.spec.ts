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

test('the home page and a page of each kind have no barrier in light and dark', async ({page}) => {
  test.slow();
  for (const url of [BASE, ...firstOfEachKind.values()]) {
    await expectNoBarriers(page, url, () => openPage(page, url), [DESK.width]);
  }
});
