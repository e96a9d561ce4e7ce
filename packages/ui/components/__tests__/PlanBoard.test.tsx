import type {Place} from '@deskbook/content/plans';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import PlanBoard, {PlaceMark, PlacePicture} from '../PlanBoard';

const floor = {picture: 'equipment/plans/main/plan.svg', width: 400, height: 300};
const upper = {picture: 'equipment/plans/main/plan-2.svg', width: 400, height: 200};
const place: Place = {
  ...{name: 'Lobby', number: '7', path: 'equipment/plans/main/#lobby'},
  ...{floor, box: {x: 40, y: 200, width: 100, height: 60}, disc: {x: 50, y: 210}},
};

const styleOf = (html: string) => /style="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
const markOn = (floors: Parameters<typeof PlaceMark>[0]['floors'], at = place) =>
  styleOf(renderToStaticMarkup(<PlaceMark place={at} floors={floors} />));

describe('a mark', () => {
  it('is in percent of the width of the plan', () => {
    const style = markOn([floor]);
    expect(style).toContain('--above:0;--x:10;--y:50;--width:25;--height:15;--disc-x:12.5;--disc-y:52.5');
    expect(style).toContain('equipment/plans/main/plan.svg');
  });

  it('moves up with what is cropped, and down below the floors before it', () => {
    expect(markOn([{...floor, from: 100, to: 300}])).toContain('--above:-25;');
    expect(markOn([{...floor, from: 100, to: 300}, upper], {...place, floor: upper})).toContain('--above:53;');
  });
});

it('a picture of a place is one element', () => {
  const html = renderToStaticMarkup(<PlacePicture place={place} />);
  expect(html.match(/<\w+/g)).toEqual(['<div']);
  expect(styleOf(html)).toContain('--x:10;--y:50;--width:25;--height:15;aspect-ratio:400 / 300');
});

describe('a board', () => {
  it('has a picture with a name, if it is not only beside words', () => {
    const html = renderToStaticMarkup(
      <PlanBoard floors={[{...floor, title: 'First floor', description: 'A lobby.'}]} />,
    );
    expect(html).toContain('role="img" aria-label="First floor. A lobby."');
    expect(renderToStaticMarkup(<PlanBoard floors={[floor]} />)).not.toContain('role=');
  });

  it('is as high as what is shown of its floors', () => {
    expect(renderToStaticMarkup(<PlanBoard floors={[{...floor, from: 100, to: 300}]} />)).toContain(
      'aspect-ratio:400 / 200',
    );
  });
});
