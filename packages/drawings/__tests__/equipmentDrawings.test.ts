import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isDrawing, MAX_BYTES, readDrawing} from '../readDrawing';
import {readLights} from '../readLights';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'tests/fixture-site/docs/equipment');
const SHEET = readFileSync(join(ROOT, 'packages/engine/images/theme/Drawing/styles.module.css'), 'utf8');

const guides = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

function readGuide(name: string) {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const body = text.split('---\n').slice(2).join('---\n');
  const images = [...body.matchAll(/^!\[([^\]]+)\]\((img\/[\w-]+\.svg)(?: "[^"]+")?\)$/gm)];
  const files = images.map(([, , path = '']) => readFileSync(join(FOLDER, path), 'utf8'));
  return {body, alts: images.map(([, alt]) => alt), files};
}

/** The numbers on the discs. */
const numbersIn = (svg: string) =>
  [...(/<g class="number">(.*?)<\/g>/s.exec(svg)?.[1] ?? '').matchAll(/>(\d+)</g)].map(([, number]) => Number(number));

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe('the equipment guides', () => {
  it('are the ones this test knows', () => {
    expect(guides.length).toBeGreaterThanOrEqual(5);
  });

  it.each(guides)('%s begins with drawings that can be inlined', (name) => {
    const {body, files} = readGuide(name);

    expect(files.length).toBeGreaterThan(0);
    expect(body.trimStart()).toMatch(/^!\[/);
    for (const svg of files) {
      expect(isDrawing(svg)).toBe(true);
      expect(readDrawing(svg).faults).toEqual([]);
      expect(readDrawing(svg).drawing?.width).toBe(400);
      expect(Buffer.byteLength(svg)).toBeLessThan(MAX_BYTES);
    }
  });

  it.each(guides)('%s numbers its parts from 1, without duplicates, and describes them all', (name) => {
    const {alts, files} = readGuide(name);
    const numbers = files.flatMap(numbersIn);

    expect(ascending(numbers)).toEqual(numbers.map((_, index) => index + 1));
    for (const [index, svg] of files.entries()) {
      const {title, description} = readDrawing(svg).drawing ?? {title: '', description: ''};
      const described = [...description.matchAll(/\((\d+)\)/g)].map(([, number]) => Number(number));
      expect(title).toBe(alts[index]);
      expect(ascending(described)).toEqual(ascending(numbersIn(svg)));
    }
  });

  it.each(guides)('%s labels every part of its drawings', (name) => {
    for (const svg of readGuide(name).files) {
      const {parts = []} = readDrawing(svg).drawing ?? {};

      expect(ascending(parts.map(({number}) => Number(number)))).toEqual(ascending(numbersIn(svg)));
      expect(new Set(parts.map(({name}) => name)).size).toBe(numbersIn(svg).length);
    }
  });

  it.each(guides)('%s mentions only numbers in its drawings', (name) => {
    const {body, files} = readGuide(name);
    const numbers = files.flatMap(numbersIn);
    const lights = [...body.matchAll(/^\| (\d[^|]*?) +\|/gm)].flatMap(([, cell = '']) => readLights(cell) ?? []);
    // VLANs and telephone codes have two digits or more too, and are called so.
    const named = [...body.matchAll(/(?<!VLAN[a-z ]*)\((\d{1,2})(?:(?:, | to )(\d{1,2}))?\)/g)].flatMap((match) =>
      match.slice(1),
    );
    const referred = [...lights.map(({number}) => number), ...named].filter(Boolean).map(Number);

    expect(referred.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it.each(guides)('%s takes all colors from the style sheet', (name) => {
    for (const svg of readGuide(name).files) {
      const shapes = svg.replace(/<style>.*?<\/style>/s, '');
      const classes = new Set([...shapes.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
      classes.delete('drawing');
      const isStyled = (one: string) => ['detail', 'aside'].includes(one) || new RegExp(`\\.${one}\\b`).test(SHEET);
      expect([...classes].filter((one) => !isStyled(one))).toEqual([]);
      expect(shapes).not.toMatch(/#[\da-f]{3,8}\b|rgb|(?:fill|stroke)="(?!none|currentColor|var)/i);
    }
  });
});
