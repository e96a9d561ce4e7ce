import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {LAMP} from '@deskbook/quiz/__tests__/lampDrawing';
import {quizPage, siteWithQuizzes} from '@deskbook/quiz/__tests__/siteWithQuizzes';
import {strFromU8, unzipSync} from 'fflate';
import {parse} from 'gift-pegjs';
import {describe, expect, it} from 'vitest';
import {exportQuizzes} from '../exportQuizzes';
import {FORMATS} from '../formats';
import {qtiMistakes} from '../qti/__tests__/qtiMistakes';

const QUIZ = quizPage(`## Which part? {#part}

![Lamp](lamp.svg)

- [x] #cord
- [ ] #switch
  > It is *not* loose.
- [ ] #2

> Push it in.

## Which parts? {#parts}

![Lamp](lamp.svg)

- [x] #switch
- [x] #cord
- [ ] #2
`);

async function exported(format: keyof typeof FORMATS) {
  const site = await siteWithQuizzes({'quizzes/lamp.md': QUIZ}, {'docs/quizzes/lamp.svg': LAMP});
  expect(site.problems.filter(({severity}) => severity === 'error')).toEqual([]);
  const {files} = await exportQuizzes('docs/quizzes/lamp.md', FORMATS[format], 'out', site);
  const [file] = files;
  if (!file) throw new Error('Nothing was exported');
  return {
    bytes: readFileSync(join(site.siteDir, file.file)),
    losses: file.losses.map(({question, what}) => [question, what]),
  };
}

describe('a question that is answered by pointing', () => {
  it('becomes a choice among the names in GIFT, and the export says so', async () => {
    const {bytes, losses} = await exported('gift');
    expect(parse(bytes.toString())).toMatchObject([
      {type: 'Category'},
      {
        type: 'MC',
        id: 'part',
        stem: {text: '<p>Which part?</p><p>[Lamp]</p>'},
        choices: [
          {isCorrect: false, text: {text: 'Switch (1)'}, feedback: {text: '<p>It is <em>not</em> loose.</p>'}},
          {isCorrect: false, text: {text: 'Shade &amp; bulb (2)'}},
          {isCorrect: true, text: {text: 'Cord (10)'}},
        ],
      },
      {type: 'MC', id: 'parts', choices: [{weight: 50}, {weight: -100}, {weight: 50}]},
    ]);
    expect(losses).toContainEqual(['part', 'pointing at a drawing']);
    expect(losses).toContainEqual(['parts', 'pointing at a drawing']);
  });

  it('becomes a choice in Moodle XML, below the drawing', async () => {
    const {bytes, losses} = await exported('moodle-xml');
    const text = bytes.toString();
    expect(text).toMatch(/<question type="multichoice">.*<img src="@@PLUGINFILE@@\/lamp.svg" alt="Lamp">/s);
    expect(text).toContain(`<file name="lamp.svg" path="/" encoding="base64">${btoa(LAMP)}</file>`);
    expect(text).toContain('Cord (10)');
    expect(losses).toContainEqual(['part', 'pointing at a drawing']);
  });

  it.each(['qti21', 'qti30'] as const)('keeps its drawing and its parts in %s', async (format) => {
    const {bytes, losses} = await exported(format);
    const files = unzipSync(bytes);
    expect(qtiMistakes(bytes)).toEqual([]);
    expect(losses).toEqual([]);
    const item = strFromU8(files['items/part.xml'] as Uint8Array).replace(/qti-|-(?=interaction|choice)/g, '');
    expect(item).toContain('<object type="image/svg+xml" data="../images/lamp-unnamed.svg" width="400" height="300">');
    expect(item.match(/coords="[^"]*"/g)).toEqual([
      'coords="152,199,188,233"',
      'coords="235,103,269,137"',
      'coords="242,233,318,267"',
    ]);
    expect(item).toMatch(/mapKey="choice_3" mappedValue="1"|map-key="choice_3" mapped-value="1"/);
    expect(item).toContain('<em>not</em>');
    const drawing = strFromU8(files['images/lamp-unnamed.svg'] as Uint8Array);
    expect(drawing).toContain('<style>.outline{fill:#fff}</style>');
    expect(drawing).not.toMatch(/Switch|Cord|\ue000/);
    expect(Object.keys(files).filter((path) => path.startsWith('images/'))).toEqual(['images/lamp-unnamed.svg']);
  });
});
