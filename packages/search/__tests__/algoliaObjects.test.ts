import {describe, expect, it} from 'vitest';
import {bytesOf, FOREVER, MAX_BYTES, planObjects} from '../domain/algoliaObject';
import {planSynonyms} from '../domain/algoliaSynonyms';
import {recordOf} from './algoliaOf';

const NOW = Date.UTC(2026, 10, 25);

describe('a record at Algolia', () => {
  it('has its facts under the filters’ names, and what breaks ties', () => {
    const record = recordOf({
      url: '/docs/printer/',
      anchor: 'paper',
      title: 'Printer',
      heading: 'Paper',
      breadcrumbs: ['Equipment'],
      kind: 'equipment',
      branches: ['downtown'],
      systems: ['listen'],
      audience: ['circulation'],
      description: 'A printer',
      keywords: ['slips'],
      codes: ['WLD-1'],
      text: 'Load it.',
    });
    expect(planObjects([record], NOW)).toEqual({
      tooLarge: [],
      objects: [
        {
          objectID: '/docs/printer/#paper',
          url: '/docs/printer/',
          anchor: 'paper',
          about: [],
          title: 'Printer',
          heading: 'Paper',
          ranksLast: false,
          breadcrumbs: ['Equipment'],
          kind: 'equipment',
          branch: ['downtown'],
          system: ['listen'],
          audience: ['circulation'],
          description: 'A printer',
          keywords: ['slips'],
          codes: ['WLD-1'],
          text: 'Load it.',
          endsAt: FOREVER,
          dates: [],
          titleLength: 7,
          position: 0,
        },
      ],
    });
  });

  it('knows its position on its page', () => {
    const records = ['/a/', '/b/', '/a/', '/a/'].map((url, index) => recordOf({url, id: `${url}${index}`}));
    expect(planObjects(records, NOW).objects.map(({position}) => position)).toEqual([0, 0, 1, 2]);
  });

  it('expires with its session, and is left out after that', () => {
    const records = [NOW + 1500, NOW, NOW - 1].map((endsAt, index) => recordOf({url: `/${index}/`, endsAt}));
    const {objects} = planObjects(records, NOW);

    expect(objects.map(({url, endsAt}) => [url, endsAt])).toEqual([['/0/', NOW / 1000 + 2]]);
  });

  it('is reported above the limit, counted in UTF-8', () => {
    const half = 'ü'.repeat((MAX_BYTES - 300) / 2);
    const records = [recordOf({url: '/fits/', text: half}), recordOf({url: '/large/', text: half + 'ü'.repeat(200)})];
    const {objects, tooLarge} = planObjects(records, NOW);

    expect(objects.map(({url}) => url)).toEqual(['/fits/']);
    expect(tooLarge.map(({url}) => url)).toEqual(['/large/']);
    expect(bytesOf(objects[0] as (typeof objects)[0])).toBeGreaterThan(9900);
  });
});

describe('synonyms at Algolia', () => {
  it('apply both ways', () => {
    expect(
      planSynonyms([
        ['hold', 'reserve'],
        ['a', 'b', 'c'],
      ]),
    ).toEqual([
      {objectID: 'synonyms-1', type: 'synonym', synonyms: ['hold', 'reserve']},
      {objectID: 'synonyms-2', type: 'synonym', synonyms: ['a', 'b', 'c']},
    ]);
  });

  it('are written out for each word if there are more than Algolia allows', () => {
    const words = Array.from({length: 21}, (_, index) => `word ${index}`);
    const synonyms = planSynonyms([words]);

    expect(synonyms).toHaveLength(21);
    expect(synonyms[1]).toEqual({
      objectID: 'synonyms-1-2',
      type: 'onewaysynonym',
      input: 'word 1',
      synonyms: words.filter((word) => word !== 'word 1'),
    });
  });
});
