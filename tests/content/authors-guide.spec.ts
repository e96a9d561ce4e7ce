import {existsSync, readFileSync} from 'node:fs';
import {NO_NAMES} from '../../packages/content/editors/schemaFiles';
import {districtSchema} from '../../packages/content/schemas/district';
import {KINDS, schemas} from '../../packages/content/schemas/index';
import {docusaurusFields, everyKind} from '../../packages/content/schemas/page';
import {expect, test} from '../e2e/support/test';

const GUIDE = 'docs/authors';
const read = (page: string) => readFileSync(`${GUIDE}/${page}.md`, 'utf8');

/** Returns the text under a heading, up to the next one of the same level. */
function section(text: string, heading: string): string {
  const [, hashes = '', rest = ''] = new RegExp(`^(##+) ${heading}\n([\\s\\S]*)`, 'm').exec(text) ?? [];
  return rest.split(new RegExp(`^${hashes} `, 'm'))[0] ?? '';
}

/** Returns the fields in a table's first column. */
const described = (text: string) =>
  [...text.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell = '']) => cell.match(/(?<=`)\w+(?=`)/g) ?? []);

if (existsSync(GUIDE)) {
  const ofEveryPage = Object.keys(everyKind(NO_NAMES));

  for (const kind of KINDS) {
    test(`the authors' guide describes every field of the kind ${kind}`, () => {
      const text = kind === 'session' ? read('sessions') : section(read('front-matter'), kind);
      const own = Object.keys(schemas[kind](NO_NAMES).shape).filter((field) => !ofEveryPage.includes(field));

      expect(described(text)).toEqual(expect.arrayContaining(own));
    });
  }

  test("the authors' guide describes the fields of every kind, and of district.yml", () => {
    const own = ofEveryPage.filter((field) => !Object.hasOwn(docusaurusFields, field));

    expect(described(section(read('front-matter'), 'Fields of every kind'))).toEqual(expect.arrayContaining(own));
    expect(described(read('make-it-yours'))).toEqual(expect.arrayContaining(Object.keys(districtSchema.shape)));
  });
}
