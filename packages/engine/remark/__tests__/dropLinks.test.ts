import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import dropLinks from '../dropLinks';

async function transform(text: string): Promise<{text: string; reports: string[]}> {
  const reports: string[] = [];
  const options = {siteDir: '/site', report: (report: string) => reports.push(report)};
  const processor = unified().use(remarkParse).use(dropLinks, options).use(remarkStringify);
  const result = await processor.process({path: '/site/docs/procedures/place-a-hold.md', value: text});
  return {text: String(result), reports};
}

it("keeps the words of a link to a file that isn't the site's, and says so", async () => {
  expect(await transform('Read\n[the *form*](///../../users.json) [first](..%2F..%2Fusers.json).')).toEqual({
    text: 'Read\nthe *form* first.\n',
    reports: [
      expect.stringContaining(
        'docs/procedures/place-a-hold.md:2:1  warning  the link "///../../users.json" leads to a file in the build, but to another host in a browser, and is left out',
      ),
      expect.stringContaining('docs/procedures/place-a-hold.md:2:35  warning  the link "..%2F..%2Fusers.json"'),
    ],
  });
});

it('shows the alt text of an image that it leaves out', async () => {
  expect((await transform('![](//%2e%2e/x.png)![The tray](///payload.txt?!./place-a-hold.md)')).text).toBe(
    'The tray\n',
  );
});

it('leaves all other links alone', async () => {
  const text = '[a](../index.md) [b](/forms/card.pdf#page=2) [c](https://example.org/?a!) ![d](img/d.png)\n';
  expect(await transform(text)).toEqual({text, reports: []});
});
