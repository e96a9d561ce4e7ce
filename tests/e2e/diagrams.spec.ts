import {readdirSync, readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {FIXTURE_BUILD} from '../support/fixture';
import {isManualWithChapters, readSources, type Source, sourceWhere} from './support/catalog';
import {expect, test} from './support/test';

/** Only pages with a kind, since the authors' guide has code blocks next to its diagram. */
const withDiagram = sourceWhere(
  'page of a kind whose diagram has a title and a description',
  ({body, data}) => 'kind' in data && /^```mermaid\n[\s\S]*?accTitle: .+\n\s*accDescr: .+/m.test(body),
);
const [, title = '', description = ''] = /accTitle: (.+)\n\s*accDescr: (.+)/.exec(withDiagram.body) ?? [];
/** Occurs only in Mermaid's code. */
const MERMAID = 'flowchart-elk';

/** Finds the diagram like a screen reader. */
const diagramOn = (page: Page) => page.getByRole('main').getByRole('img', {name: title});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const theme of ['light', 'dark'] as const) {
    test(`a diagram is drawn once, in the colors of a ${theme} page`, async ({page}) => {
      // Without JavaScript nobody can choose a theme, so set it like the page's own script would.
      await page.route(withDiagram.url, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('<html', `<html data-theme="${theme}"`);
        await route.fulfill({response, body});
      });
      await page.goto(withDiagram.url);

      const drawings = diagramOn(page).locator('svg').filter({visible: true});
      await expect(drawings).toHaveCount(1);
      const ink = theme === 'light' ? 'rgb(27, 36, 38)' : 'rgb(232, 238, 236)';
      await expect(drawings.locator('foreignObject span').filter({hasText: /\w/}).first()).toHaveCSS('color', ink);
    });
  }

  test('a diagram has a name and a description, and is read once', async ({page}) => {
    await page.goto(withDiagram.url);

    await expect(diagramOn(page)).toHaveCount(1);
    await expect(diagramOn(page)).toHaveAccessibleDescription(description.trim());
  });

  test('diagrams of a complete manual on one page have distinct ids', async ({page}) => {
    const manual = sourceWhere(
      'manual with two diagrams in its chapters',
      (source, all) => isManualWithChapters(source) && diagramsBelow(source.path, all) > 1,
    );
    await page.goto(`${manual.url}print/`);

    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const images = page.getByRole('main').getByRole('img');
    await expect(images.locator('svg').filter({visible: true})).toHaveCount(diagramsBelow(manual.path, readSources()));
  });

  test('a chart too wide for a phone opens at its first node, and one key press fits it to the screen', async ({
    page,
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await page.goto('/docs/manuals/win/lan-and-wan/');
    const box = page.getByRole('main').getByRole('img', {name: 'The WIN network'});
    const beyond = () => box.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
    expect(await beyond()).toBeGreaterThan(0);
    await expect(box.locator('.node').filter({visible: true}).first()).toBeInViewport({ratio: 1});

    await page.getByRole('checkbox', {name: 'Fit to screen'}).first().focus();
    await page.keyboard.press('Space');
    expect(await beyond()).toBe(0);
  });

  for (const width of [390, 1280]) {
    test(`a diagram stays readable within its box, at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 900});
      for (const {url} of readSources().filter(({body}) => /^```mermaid$/m.test(body))) {
        await page.goto(url);
        const scale = await page
          .getByRole('main')
          .locator('[role=img] > svg')
          .filter({visible: true})
          .first()
          .evaluate((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width);
        expect(scale, url).toBeGreaterThan(0.69);
        expect(scale, url).toBeLessThan(1.01);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${url} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });
  }
});

for (const width of [390, 1280]) {
  test(`a page with a diagram doesn't move while loading and loads no Mermaid, at ${width} px`, async ({page}) => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text());
    });
    await page.setViewportSize({width, height: 900});
    await page.goto(withDiagram.url);
    await diagramOn(page).scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');

    expect(await page.evaluate(readLayoutShift)).toBe(0);
    expect((await Promise.all(scripts)).filter((text) => text.includes(MERMAID))).toEqual([]);
  });
}

test('a site whose diagrams are all drawn has no Mermaid', () => {
  const scripts = readdirSync(`${FIXTURE_BUILD}/assets/js`).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const withMermaid = scripts.filter((name) =>
    readFileSync(`${FIXTURE_BUILD}/assets/js/${name}`, 'utf8').includes(MERMAID),
  );
  expect(withMermaid).toEqual([]);
});

function diagramsBelow(index: string, sources: readonly Source[]): number {
  const folder = index.replace(/index\.md$/, '');
  const bodies = sources.filter(({path}) => path.startsWith(folder)).map(({body}) => body);
  return bodies.reduce((sum, body) => sum + (body.match(/^```mermaid$/gm) ?? []).length, 0);
}

/** Returns the sum of all layout shifts since the page was opened. */
function readLayoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
    });
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve(sum), 300);
  });
}
