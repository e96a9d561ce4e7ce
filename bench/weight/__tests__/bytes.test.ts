import {expect, it} from 'vitest';
import {isCompressible, mediaTypeOf, partOf, sumByPart} from '../bytes';

it('sums bytes by part and in total', () => {
  const weight = sumByPart([
    {path: '/', part: 'html', bytes: 100},
    {path: '/a.js', part: 'js', bytes: 20},
    {path: '/b.js', part: 'js', bytes: 3},
  ]);

  expect(weight).toEqual({html: 100, css: 0, js: 23, image: 0, font: 0, other: 0, total: 123, requests: 3});
});

it.each([
  ['a/index.html', 'html'],
  ['styles.css', 'css'],
  ['main.1a2b.js', 'js'],
  ['logo.svg', 'image'],
  ['photo.AVIF', 'image'],
  ['inter.woff2', 'font'],
  ['index.json', 'other'],
  ['no-ending', 'other'],
])('counts %s as %s', (file, part) => {
  expect(partOf(mediaTypeOf(file))).toBe(part);
});

it('compresses text and SVG, but not pictures and fonts', () => {
  const compressed = ['a.html', 'a.css', 'a.js', 'a.json', 'a.svg', 'a.png', 'a.webp', 'a.woff2'].filter((file) =>
    isCompressible(mediaTypeOf(file)),
  );

  expect(compressed).toEqual(['a.html', 'a.css', 'a.js', 'a.json', 'a.svg']);
});
