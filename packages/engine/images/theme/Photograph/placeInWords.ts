import {translate} from '@docusaurus/Translate';

/** Says roughly where a point of a picture is, for people who can't see it. */
export function placeInWords({x, y}: {x: number; y: number}): string {
  return (rows()[third(y)] as string[])[third(x)] as string;
}

function third(percent: number): number {
  return Math.min(2, Math.floor((3 * percent) / 100));
}

const rows = () => [
  [
    translate({id: 'photograph.place.upperLeft', message: 'upper left'}),
    translate({id: 'photograph.place.top', message: 'top'}),
    translate({id: 'photograph.place.upperRight', message: 'upper right'}),
  ],
  [
    translate({id: 'photograph.place.left', message: 'left'}),
    translate({id: 'photograph.place.middle', message: 'middle'}),
    translate({id: 'photograph.place.right', message: 'right'}),
  ],
  [
    translate({id: 'photograph.place.lowerLeft', message: 'lower left'}),
    translate({id: 'photograph.place.bottom', message: 'bottom'}),
    translate({id: 'photograph.place.lowerRight', message: 'lower right'}),
  ],
];
