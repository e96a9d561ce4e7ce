import fc from 'fast-check';
import type {SearchRecord} from '../domain/searchRecord';
import {recordOf} from './recordOf';

/** Few words, so that records and queries have some in common; stems, stop words, codes and other scripts among them. */
const WORDS = [
  'print',
  'printers',
  'printing',
  'receipt',
  'the',
  'a',
  'TM-T88VI',
  'tmt88vi',
  'self-check',
  'selfcheck',
];
const OTHERS = ['résumé', 'Билет', '図書館の利用', '__proto__', 'constructor', 'hold', 'holds', 'shelf', '2026', '’s'];

const word = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...WORDS, ...OTHERS)}, fc.string({maxLength: 8}));

/** Any words, and any other characters. */
export const anyText = fc.array(word, {maxLength: 8}).map((words) => words.join(' '));

/** Pages with their sections; two may have the same title. */
export const anyRecords: fc.Arbitrary<SearchRecord[]> = fc
  .array(
    fc.record({
      title: anyText,
      description: anyText,
      keywords: fc.array(anyText, {maxLength: 2}),
      codes: fc.array(word, {maxLength: 2}),
      text: anyText,
      sections: fc.array(fc.record({heading: anyText, text: anyText}), {maxLength: 3}),
    }),
    {maxLength: 8},
  )
  .map((pages) =>
    pages.flatMap(({sections, title, ...page}, nth) => [
      recordOf(`/${nth}/`, {...page, title}),
      ...sections.map((section, at) => recordOf(`/${nth}/`, {...section, title, anchor: `part-${at}`})),
    ]),
  );
