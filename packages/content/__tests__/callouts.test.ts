import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {picturedAt} from '../callouts';
import {readCallouts} from '../calloutsText';
import {checkCallouts} from '../checkCallouts';
import {checkDrawings} from '../checkDrawings';
import {emptyPng} from './emptyPng';
import {linkedFile} from './linkedFile';
import {temporarySite} from './temporarySite';

const LAMP = `title: Lamp
callouts:
  - {id: shade, number: 1, name: Shade, x: 50, y: 12.5}
  - {id: switch, number: 2, name: Switch, x: 40, y: 80}
`;
const PHOTO = {'docs/img/lamp.png': emptyPng(800, 600), 'docs/img/lamp.callouts.yml': LAMP};

function messages(text: string) {
  return readCallouts(text, 'lamp.callouts.yml').problems.map(
    ({line, column, message}) => `${line}:${column} ${message}`,
  );
}

function callout(fields: string) {
  return messages(`callouts:\n  - {${fields}}\n`);
}

describe('callouts', () => {
  it('are read as numbers and names', () => {
    expect(readCallouts(LAMP, 'a').callouts).toEqual({
      title: 'Lamp',
      callouts: [
        {id: 'shade', number: 1, name: 'Shade', x: 50, y: 12.5},
        {id: 'switch', number: 2, name: 'Switch', x: 40, y: 80},
      ],
    });
  });

  it('may have no field that is unknown, missing or out of range', () => {
    expect(callout('id: a, number: 1, name: A, x: 1, y: 1, color: red')).toEqual([
      '2:45 "color" is not a key of "callouts[1]"',
    ]);
    expect(messages('titel: Lamp\ncallouts: []')).toEqual(['1:1 "titel" is not a key of callouts']);
    expect(callout('id: a, number: 1, name: A, x: 101, y: -1')).toEqual([
      '2:36 "callouts[1].x" is not a percentage',
      '2:44 "callouts[1].y" is not a percentage',
    ]);
    expect(callout('id: a, number: 0, name: A, x: 1')).toEqual([
      '2:21 "callouts[1].number" is not a number in this range',
      '2:5 "callouts[1].y" is missing',
    ]);
  });

  it('have short names, and ids that work in a URL', () => {
    expect(callout(`id: "a)b", number: 1, name: ${'x'.repeat(61)}, x: 1, y: 1`)).toEqual([
      '2:10 "callouts[1].id" cannot be used in an address',
      '2:34 "callouts[1].name" has 61 characters',
    ]);
    expect(callout('id: a, number: 1, name: "a\\u202Eb", x: 1, y: 1')).toEqual([
      '2:30 "callouts[1].name" has characters that nobody can see',
    ]);
    const many = Array.from(
      {length: 31},
      (_, index) => `  - {id: a${index}, number: ${index + 1}, name: A, x: 1, y: 1}`,
    );
    expect(messages(`callouts:\n${many.join('\n')}`)).toEqual(['2:3 "callouts" has 31 entries']);
  });

  it('have no number and no id twice', () => {
    expect(messages(LAMP.replace('number: 2', 'number: 1').replace('switch', 'shade'))).toEqual([
      '4:25 two callouts have the number 1',
      '4:10 two callouts have the id shade',
    ]);
  });

  it('make a picture one with parts', () => {
    const siteDir = temporarySite({
      ...PHOTO,
      'docs/img/turned.png': emptyPng(8, 6),
      'docs/img/stray.callouts.yml': LAMP,
    });
    expect(picturedAt(join(siteDir, 'docs/img/lamp.png'))).toMatchObject({title: 'Lamp', width: 400, height: 300});
    expect(picturedAt(join(siteDir, 'docs/img/turned.png'))).toBeNull();
  });

  it('give a picture without a title that of its file', () => {
    const siteDir = temporarySite({
      'docs/img/coin-sorter-2.png': emptyPng(8, 6),
      'docs/img/coin-sorter-2.callouts.yml': 'callouts: []\n',
      'docs/img/broken.jpg': 'no picture',
      'docs/img/broken.callouts.yml': LAMP,
    });
    expect(picturedAt(join(siteDir, 'docs/img/coin-sorter-2.png'))?.title).toBe('Coin sorter');
    expect(picturedAt(join(siteDir, 'docs/img/broken.jpg'))).toBeNull();
  });
});

function check(files: Parameters<typeof temporarySite>[0], body: string) {
  const siteDir = temporarySite(files);
  const page = linkedFile('docs/page.md', body);
  return [...checkCallouts([page], siteDir), ...checkDrawings([page], siteDir)].map(
    ({file, line, column, severity, message}) => `${file}:${line}:${column} ${severity} ${message}`,
  );
}

describe('the check', () => {
  it('accepts callouts of a picture that a page shows', () => {
    expect(check(PHOTO, '![Lamp](img/lamp.png)\n\n![](img/lamp.png#switch:down,1)')).toEqual([]);
  });

  it('names mistakes with their place', () => {
    expect(
      check({...PHOTO, 'docs/img/lamp.callouts.yml': LAMP.replace('12.5', 'top')}, '![Lamp](img/lamp.png)'),
    ).toEqual(['docs/img/lamp.callouts.yml:3:51 error "callouts[1].y" is not a percentage']);
  });

  it('names callouts that belong to no picture, to two, or to one that no page shows', () => {
    expect(check({'blog/a.callouts.yml': LAMP}, '')).toEqual([
      'blog/a.callouts.yml:1:1 warning these callouts belong to no picture',
    ]);
    expect(check({...PHOTO, 'docs/img/lamp.jpg': ''}, '![Lamp](img/lamp.png)')).toEqual([
      'docs/img/lamp.callouts.yml:1:1 warning these callouts belong to two pictures',
    ]);
    expect(check(PHOTO, '')).toEqual([
      'docs/img/lamp.callouts.yml:1:1 warning these callouts are on a picture that no page shows',
    ]);
  });

  it('names a part that a page asks for and the photograph lacks', () => {
    expect(check(PHOTO, '![](img/lamp.png#cord)\n\n![](img/lamp.png#shade:up-and-away)')).toEqual([
      'docs/page.md:1:1 error the photograph "lamp.png" has no part "cord"',
      'docs/page.md:3:1 error what follows the name of the photograph "lamp.png" cannot be read',
    ]);
    expect(check({'docs/img/lamp.png': emptyPng(8, 6)}, '![](img/lamp.png#cord)')).toEqual([
      'docs/page.md:1:1 warning the image "lamp.png" has no parts to show',
    ]);
  });

  it('takes the names of lights from photographs, too', () => {
    const table = '| Lights | Sign |\n|---|---|\n| 1 on, 3 off | a |';
    expect(check(PHOTO, `![Lamp](img/lamp.png)\n\n${table}`)).toEqual([
      'docs/page.md:5:1 warning no drawing on this page says what light 3 is',
    ]);
  });

  it('are read from a file, not from a folder or through a link', () => {
    const {'docs/img/lamp.callouts.yml': text, ...picture} = PHOTO;
    const siteDir = temporarySite({...picture, 'docs/img/fan.png': emptyPng(8, 6), 'secret.yml': text});
    symlinkSync(join(siteDir, 'secret.yml'), join(siteDir, 'docs/img/lamp.callouts.yml'));
    mkdirSync(join(siteDir, 'docs/img/fan.callouts.yml'));

    for (const name of ['lamp', 'fan']) expect(picturedAt(join(siteDir, `docs/img/${name}.png`))).toBeNull();
    expect(checkCallouts([], siteDir)).toEqual([]);
  });

  it('are not for pictures that are served as they are', () => {
    expect(check({'static/img/lamp.png': emptyPng(8, 6), 'static/img/lamp.callouts.yml': LAMP}, '')).toEqual([
      'static/img/lamp.callouts.yml:1:1 warning these callouts are in a folder whose files everyone can open',
    ]);
  });
});
