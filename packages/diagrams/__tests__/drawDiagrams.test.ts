import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {findBrowsers} from '@deskbook/engine/findBrowsers';
import {describe, expect, it, vi} from 'vitest';
import type {Drawing} from '../domain/drawing';
import {describeMissing, describeReport, drawDiagrams} from '../node/drawDiagrams';
import {openDrawings} from '../node/drawings';

const newCache = () => openDrawings(temporarySite({'node_modules/@docusaurus/core/package.json': '{}'}));
const drawingOf = (text: string): Drawing => ({width: 100, svg: `<svg>${text}</svg>`});
const render = async (texts: readonly string[]): Promise<(Drawing | null)[]> => texts.map(drawingOf);
const find = async () => ['/usr/bin/chromium'];

describe('drawDiagrams', () => {
  it('draws what is not in the cache, all at once, and keeps it', async () => {
    const cache = newCache();
    cache.write('a', drawingOf('a'));
    const draw = vi.fn(render);
    expect(await drawDiagrams(['a', 'b', 'c'], cache, {find, render: draw})).toMatchObject({
      diagrams: 3,
      drawn: 2,
      missing: 0,
      reason: null,
    });
    expect(draw.mock.calls).toEqual([[['b', 'c'], '/usr/bin/chromium']]);
    expect(cache.read('c')).toEqual(drawingOf('c'));
  });

  it('looks for no browser if everything is in the cache', async () => {
    const cache = newCache();
    cache.write('a', drawingOf('a'));
    const look = vi.fn(find);
    expect(await drawDiagrams(['a'], cache, {find: look, render})).toMatchObject({drawn: 0, missing: 0});
    expect(look).not.toHaveBeenCalled();
  });

  it('leaves everything to the reader’s browser if there is none here', async () => {
    const report = await drawDiagrams(['a', 'b'], newCache(), {find: async () => [], render});
    expect(report).toMatchObject({drawn: 0, missing: 2});
    expect(describeMissing(report)).toBe(
      '2 diagrams are left for the reader’s browser to draw: no Chromium, Chrome or Edge was found; PLAYWRIGHT_CHROMIUM_EXECUTABLE can name one',
    );
  });

  it('tries the next browser if one does not start', async () => {
    const draw = async (texts: readonly string[], browser: string) => {
      if (browser === '/stub') throw new Error('it does not start\nwith a long log');
      return render(texts);
    };
    expect(await drawDiagrams(['a'], newCache(), {find: async () => ['/stub', '/real'], render: draw})).toMatchObject({
      drawn: 1,
      reason: null,
    });
    const failed = await drawDiagrams(['a'], newCache(), {find: async () => ['/stub'], render: draw});
    expect(describeMissing(failed)).toBe('1 diagram is left for the reader’s browser to draw: it does not start');
  });

  it('continues past a diagram that Mermaid can parse but not draw', async () => {
    const draw = async () => [null, drawingOf('b')];
    const report = await drawDiagrams(['a', 'b'], newCache(), {find, render: draw});
    expect(report).toMatchObject({drawn: 1, missing: 1, reason: 'Mermaid could not draw them'});
  });
});

it('says in one line how many were drawn', () => {
  const report = {diagrams: 15, drawn: 3, missing: 0, reason: null, time: 2_140};
  expect(describeReport(report)).toBe('15 diagrams: 3 drawn, 12 from the cache (2.1 s)');
  expect(describeReport({...report, diagrams: 1, drawn: 1})).toBe('1 diagram: 1 drawn, 0 from the cache (2.1 s)');
});

it('uses the configured browser, and no other', async () => {
  expect(await findBrowsers({PLAYWRIGHT_CHROMIUM_EXECUTABLE: '/opt/chromium', PATH: '/usr/bin'})).toEqual([
    '/opt/chromium',
  ]);
});
