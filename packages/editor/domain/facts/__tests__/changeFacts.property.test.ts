import {type GeneratedYaml, generateYaml, TEXTS} from '@deskbook/content/editYaml/__tests__/generateYaml';
import {valueAt, type YamlPath, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import fc, {type GeneratorValue} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {insertFact, moveFact, readFacts, removeFact, renameFact, setFact} from '../changeFacts';

const texts = fc.constantFrom(...TEXTS);
const words = fc.constantFrom('a', 'two words', 'a, b', 'colon: inside', '');
const values: fc.Arbitrary<YamlValue> = fc.oneof(
  texts,
  fc.array(words, {maxLength: 3}),
  fc.dictionary(fc.constantFrom('start', 'a, b', '10 min', 'x: y'), words, {maxKeys: 3}),
  fc.array(fc.record({minutes: fc.constant('10'), title: texts}), {maxLength: 2}),
);

type Range = GeneratedYaml['ranges'][number];

interface Page extends GeneratedYaml {
  text: string;
  entry: Range;
}

type IsChosen = (path: YamlPath, value: YamlValue) => boolean;

/** A page and one of its facts. */
const pagesWith = (isChosen: IsChosen): fc.Arbitrary<Page> =>
  fc.gen().map((gen) => {
    // A filter would get the same page from the generator again and again.
    for (;;) {
      const page = generateYaml(gen);
      const eligible = page.ranges.filter(({path}) => isChosen(path, page.value));
      const entry = eligible[gen(fc.nat) % eligible.length];
      if (entry) return pageOf(page, entry, gen);
    }
  });

function pageOf(page: GeneratedYaml, entry: Range, gen: GeneratorValue): Page {
  const mark = gen(fc.constantFrom, '', '\uFEFF');
  const body = gen(fc.constantFrom, '', '# Title\n\n---\nkind: none\n---\n');
  const lineBreak = page.yaml.includes('\r\n') ? '\r\n' : '\n';
  const opening = `${mark}---${lineBreak}`;
  const inFile = ({path, from, to}: Range): Range => ({path, from: from + opening.length, to: to + opening.length});
  const text = `${opening}${page.yaml}---${lineBreak}${body}`;
  return {...page, ranges: page.ranges.map(inFile), text, entry: inFile(entry)};
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const hasAlias = ({yaml}: Page) => /\*n\d/.test(yaml);

/** The data after a change of what is around a place. */
function withChange(value: YamlValue, path: YamlPath, change: (parent: never, key: never) => void): YamlValue {
  const data = copy(value);
  change(
    path.slice(0, -1).reduce<never>((inner, step) => inner[step as never], data as never),
    path.at(-1) as never,
  );
  return data;
}

const isAround = (outer: YamlPath, inner: YamlPath) => outer.every((step, index) => step === inner[index]);
const commentsIn = (text: string) => text.match(/# (?:note|a line)/g)?.length ?? 0;

/** Whatever is neither around the place nor in it. */
function othersOf({text, ranges}: Page, path: YamlPath) {
  const others = ranges.filter((range) => !isAround(path, range.path) && !isAround(range.path, path));
  return others.map(({from, to}) => text.slice(from, to));
}

function expectUntouched(page: Page, changed: string, path = page.entry.path) {
  for (const other of othersOf(page, path)) expect(changed).toContain(other);
  const [opening] = /^\uFEFF?---\r?\n/.exec(page.text) as RegExpExecArray;
  expect(changed.startsWith(opening)).toBe(true);
  const body = page.text.slice(opening.length + page.yaml.length);
  expect(changed.endsWith(body)).toBe(true);
}

const isAny = () => true;
const isItem: IsChosen = (path) => typeof path.at(-1) === 'number';
const isKey: IsChosen = (path) => typeof path.at(-1) === 'string';
const isText: IsChosen = (path, value) => typeof valueAt(value, path) === 'string';

const checkAll = (isChosen: IsChosen, property: (page: Page, value: YamlValue, number: number) => void) =>
  fc.assert(fc.property(pagesWith(isChosen), values, fc.nat(9), property), {numRuns: 500, endOnFailure: true});

describe('of 500 generated pages', {timeout: 120_000}, () => {
  it('another value changes the data in that place alone', () => {
    checkAll(isAny, (page, value) => {
      const {path} = page.entry;
      const changed = setFact(page.text, path, value);
      expect(readFacts(changed).values).toEqual(
        withChange(page.value, path, (parent, key) => {
          (parent as Record<string, unknown>)[key] = value;
        }),
      );
      if (!hasAlias(page)) expectUntouched(page, changed);
    });
  });

  it('another text in place of a text changes its bytes alone', () => {
    checkAll(isText, (page, _, chosen) => {
      const {path, from, to} = page.entry;
      const value = TEXTS[chosen] as string;
      fc.pre(!hasAlias(page) && !value.includes('\n'));
      const changed = setFact(page.text, path, value);
      expect(changed.slice(0, from)).toBe(page.text.slice(0, from));
      expect(changed.endsWith(page.text.slice(to))).toBe(true);
    });
  });

  it('a value that is set again changes nothing', () => {
    checkAll(isAny, (page) => {
      const {path} = page.entry;
      expect(setFact(page.text, path, copy(valueAt(page.value, path) ?? ''))).toBe(page.text);
    });
  });

  it('a new fact leaves all else as it was', () => {
    checkAll(isKey, (page, value) => {
      const path = [...page.entry.path.slice(0, -1), 'new fact'];
      const changed = setFact(page.text, path, value, ['title']);
      expect(readFacts(changed).values).toEqual(
        withChange(page.value, path, (parent, key) => {
          (parent as Record<string, unknown>)[key] = value;
        }),
      );
      if (hasAlias(page)) return;
      expectUntouched(page, changed, path);
      expect(commentsIn(changed)).toBe(commentsIn(page.text));
    });
  });

  it('one that is removed takes nothing with it', () => {
    checkAll(isAny, (page) => {
      const {path, from, to} = page.entry;
      const changed = removeFact(page.text, path);
      expect(readFacts(changed).values).toEqual(
        withChange(page.value, path, (parent: unknown, key: never) => {
          if (Array.isArray(parent)) parent.splice(key, 1);
          else delete (parent as Record<string, unknown>)[key];
        }),
      );
      if (hasAlias(page)) return;
      expectUntouched(page, changed);
      const end = page.text.indexOf('\n', to);
      const own = page.text.slice(from, end);
      expect(commentsIn(changed)).toBeGreaterThanOrEqual(commentsIn(page.text) - commentsIn(own));
    });
  });

  it('an item can be added, and moved', () => {
    checkAll(isItem, (page, value, to) => {
      const {path} = page.entry;
      const list = valueAt(page.value, path.slice(0, -1));
      const inserted = insertFact(page.text, path, value);
      expect(readFacts(inserted).values).toEqual(
        withChange(page.value, path, (parent: unknown[], index: never) => {
          parent.splice(index, 0, value);
        }),
      );
      const target = to % (list as YamlValue[]).length;
      const moved = moveFact(page.text, path, target);
      expect(readFacts(moved).values).toEqual(
        withChange(page.value, path, (parent: unknown[], index: never) => {
          parent.splice(target, 0, ...parent.splice(index, 1));
        }),
      );
      if (hasAlias(page)) return;
      expectUntouched(page, inserted, path.slice(0, -1));
      expectUntouched(page, moved, path.slice(0, -1));
      expect(commentsIn(inserted)).toBe(commentsIn(page.text));
      expect(commentsIn(moved)).toBe(commentsIn(page.text));
    });
  });

  it('a key can be renamed', () => {
    checkAll(isKey, (page) => {
      const {path} = page.entry;
      const changed = renameFact(page.text, path, 'new: name');
      expect(readFacts(changed).values).toEqual(
        withChange(page.value, path, (parent: Record<string, unknown>, key: never) => {
          parent['new: name'] = parent[key];
          delete parent[key];
        }),
      );
      if (!hasAlias(page)) expectUntouched(page, changed);
    });
  });
});
