import {gzipSync} from 'node:zlib';
import {find, openPage} from '@deskbook/engine/boot/__tests__/pageOfItsOwn';
import {inlineScript} from '@deskbook/engine/boot/inlineScript';
import {JSDOM} from 'jsdom';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {tellReaderTimes} from '../readerTime';

const AT = '2026-12-10T14:10:00Z';

/** What a reader in a zone sees beside a time of a session in Chicago; nothing where it stays hidden. */
function told(zone: string, timeZone = 'America/Chicago', at = AT): string {
  process.env.TZ = zone;
  openPage(`<p hidden>(<time datetime="${at}" data-zone="${timeZone}"></time> your time)</p>`);
  document.documentElement.lang = 'en';
  tellReaderTimes();
  return find('p').hidden ? '' : (find('p').textContent ?? '').replace(/\s/g, ' ');
}

describe("the reader's time", () => {
  const zone = process.env.TZ;

  beforeEach(() => {
    process.env.TZ = 'America/Chicago';
  });

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['Asia/Tokyo', '(Thu, Dec 10, 11:10 PM your time)'],
    ['Pacific/Apia', '(Fri, Dec 11, 3:10 AM your time)'],
    ['America/Denver', '(Thu, Dec 10, 7:10 AM your time)'],
  ])('is shown in %s', (reader, says) => {
    expect(told(reader)).toBe(says);
  });

  it('is hidden if it is the same', () => {
    expect(told('America/Chicago')).toBe('');
  });

  it('is hidden in another zone with the same time', () => {
    expect(told('America/Winnipeg')).toBe('');
  });

  it.each([
    ['the same', '2026-07-01T14:10:00Z', ''],
    ['another one', '2026-12-10T14:10:00Z', '(Thu, Dec 10, 7:10 AM your time)'],
  ])('depends on the day: two clocks show %s at %s', (_, at, says) => {
    expect(told('America/Phoenix', 'America/Los_Angeles', at)).toBe(says);
  });

  it('is filled in once', () => {
    told('Asia/Tokyo');
    const time = find('time');
    time.textContent = 'as it stands';
    tellReaderTimes();
    expect(time.textContent).toBe('as it stands');
  });
});

describe('the inline script for times', () => {
  const script = inlineScript('tellReaderTimes');

  it('fills them in as they are parsed', async () => {
    const {document} = new JSDOM(`<html lang="en"><script>${script}</script>`, {runScripts: 'dangerously'}).window;
    const time = `<p hidden>(<time datetime="${AT}" data-zone="Pacific/Apia"></time>)</p>`;
    document.body.innerHTML = time;
    await Promise.resolve();
    expect(document.querySelector('p')?.hidden).toBe(false);
    expect(document.querySelector('time')?.textContent).toMatch(/1\d/);
  });

  it('is small and can be inlined', () => {
    expect(gzipSync(script, {level: 9}).byteLength).toBeLessThan(350);
    expect(script).not.toMatch(/<\/script|<!--|\n/i);
  });
});
