import {gzipSync} from 'node:zlib';
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {inlineScript} from '../inlineScript';

const SCRIPT = inlineScript('sortByDate');

const row = (title: string, ...dates: readonly string[]) => `<li>${title}${dates.join('')}</li>`;
const past = (date: string) => `<i data-until="${date}" hidden></i>`;
const next = (date: string) => `<i data-until="${date}"></i>`;

it('rows are sorted by the dates they show, those without one last', () => {
  const rows = [
    row('Over', past('2026-11-01T10:00:00Z')),
    row('Series', past('2026-12-01T16:00:00Z'), next('2026-12-08T16:00:00Z'), next('2026-12-15T16:00:00Z')),
    row('Once', next('2026-12-02T16:00:00Z')),
  ];
  const {document} = new JSDOM(
    `<ul data-by-date>${rows.join('')}</ul><ul>${rows.join('')}</ul><script>${SCRIPT}</script>`,
    {
      runScripts: 'dangerously',
    },
  ).window;
  const titles = [...document.querySelectorAll('li')].map(({textContent}) => textContent);
  expect(titles).toEqual(['Once', 'Series', 'Over', 'Over', 'Series', 'Once']);
});

it('the script is small and can be inlined', () => {
  expect(gzipSync(SCRIPT, {level: 9}).byteLength).toBeLessThan(250);
  expect(SCRIPT).not.toMatch(/<\/script|<!--|\n/i);
});
