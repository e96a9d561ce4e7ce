import {describe, expect, it} from 'vitest';
import {calloutsFileOf, isCalloutsFile, isPictureOf, mayHaveCallouts} from '../calloutsFile';
import {shownParts} from '../partRefs';
import {type Photograph, photographOf} from '../photograph';
import {photoViewOf} from '../photoView';
import {placePins} from '../pins';

const SORTER = photographOf(
  {
    title: 'Coin sorter',
    callouts: [
      {id: 'hopper', number: 1, name: 'Hopper', x: 50, y: 2},
      {id: 'display', number: 2, name: 'Display', x: 20, y: 50},
      {id: 'tray', number: 3, name: 'Coin tray', x: 99, y: 95},
    ],
  },
  {width: 1600, height: 1200},
);

function viewOf(photo: Photograph, refs: string) {
  return photoViewOf(photo, shownParts(photo, refs) ?? []);
}

describe('a photograph', () => {
  it('has the parts of a drawing that is 400 wide', () => {
    expect(SORTER).toMatchObject({viewBox: '0 0 400 300', box: {x: 0, y: 0, width: 400, height: 300}});
    expect(SORTER.parts.map(({id, number, name, target}) => [id, number, name, target.x, target.y])).toEqual([
      ['hopper', '1', 'Hopper', 200, 6],
      ['display', '2', 'Display', 80, 150],
      ['tray', '3', 'Coin tray', 396, 285],
    ]);
    expect(SORTER.parts[1]?.box).toEqual({x: 68, y: 138, width: 24, height: 24});
  });

  it('keeps its discs within the picture, and beside their points', () => {
    for (const {disc, target} of SORTER.parts) {
      expect(Math.hypot(disc.x - target.x, disc.y - target.y)).toBe(19);
      expect(disc.x).toBeGreaterThanOrEqual(13);
      expect(disc.x).toBeLessThanOrEqual(387);
      expect(disc.y).toBeGreaterThanOrEqual(13);
    }
  });

  it('keeps discs off other points and discs', () => {
    const area = {x: 0, y: 0, width: 400, height: 300};
    const above = {x: 200, y: 130};
    expect(placePins([{x: 200, y: 150}], {area, scale: 1})).toEqual(['above']);
    expect(placePins([{x: 200, y: 150}, above], {area, scale: 1})).toEqual(['right', 'above']);
    expect(placePins([{x: 200, y: 150}], {area, scale: 1, taken: [{...above, width: 1, height: 1}]})).toEqual([
      'right',
    ]);
  });

  it('is cropped to one or two points', () => {
    const {crop, sides} = viewOf(SORTER, 'display');
    expect(crop.width).toBe(220);
    expect(crop.x).toBe(0);
    expect(crop.y).toBeGreaterThan(50);
    expect(sides).toEqual(['above']);
    expect(viewOf(SORTER, '1').crop.y).toBe(0);
    expect(viewOf(SORTER, 'display,tray').crop.width).toBe(400);
  });

  it('never shows more than there is, and never a tall piece if a flat one is enough', () => {
    const tall = photographOf({callouts: [{id: 'a', number: 1, name: 'A', x: 100, y: 100}]}, {width: 300, height: 900});
    const {crop} = viewOf(tall, 'a');
    expect(crop.x + crop.width).toBeLessThanOrEqual(400);
    expect(crop.y + crop.height).toBeLessThanOrEqual(1200);
    expect(crop.width / crop.height).toBeGreaterThanOrEqual(1.3);
  });

  it('keeps the discs of a tall photograph in view, which is narrower', () => {
    const callouts = [10, 95].map((y, index) => ({id: `a${index}`, number: index + 1, name: 'A', x: 50, y}));
    const tall = photographOf({callouts}, {width: 900, height: 1600});
    const {crop, scale, sides} = viewOf(tall, 'a0,a1');
    expect(crop.height / scale).toBeLessThanOrEqual(233);
    expect(71 - crop.y).toBeGreaterThan(13 * scale);
    expect(sides).toEqual(['right', 'above']);
  });

  it('has an arrow for what moves, and room for it', () => {
    const {arrows, crop} = viewOf(SORTER, 'tray:out');
    expect(arrows).toHaveLength(1);
    expect(crop.y + crop.height).toBe(300);
    expect(viewOf(SORTER, 'tray').arrows).toEqual([]);
  });
});

describe('a file of callouts', () => {
  it('is beside its picture and has its name', () => {
    expect(calloutsFileOf('docs/img/a.b.JPG')).toBe('docs/img/a.b.callouts.yml');
    expect([...'jpg jpeg png webp avif svg gif'.split(' ')].filter((end) => mayHaveCallouts(`a.${end}`))).toEqual([
      ...'jpg jpeg png webp avif'.split(' '),
    ]);
    expect(isCalloutsFile('docs/img/a.callouts.yml')).toBe(true);
    expect(isPictureOf('a.callouts.yml', 'a.svg')).toBe(false);
  });
});
