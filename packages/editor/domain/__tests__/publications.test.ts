import {expect, it} from 'vitest';
import {Publications} from '../publications';

const ANN = new Set(['ann']);
const DONE = {step: 'done', release: '0001', isDeployed: true, notes: []} as const;

it('tells an author what is published, and how it ended until they go on', () => {
  const publications = new Publications();
  expect(publications.latestFor('ann')).toBeNull();
  const end = publications.begin(ANN, 'publish');
  publications.clearOutcome('ann');
  expect(publications.latestFor('ann')).toEqual({id: 1, what: 'publish', outcome: null});
  expect(publications.latestFor('ben')).toBeNull();
  end(DONE);
  expect(publications.latestFor('ann')).toEqual({id: 1, what: 'publish', outcome: DONE});
  publications.clearOutcome('ann');
  expect(publications.latestFor('ann')).toBeNull();
});

it('keeps how it ended for an author who went on writing and has not heard it', () => {
  const publications = new Publications();
  publications.begin(ANN, 'rollback')(DONE);
  publications.clearOutcome('ann');
  expect(publications.latestFor('ann')).toMatchObject({what: 'rollback', outcome: DONE});
});

it('tells of the latest only', () => {
  const publications = new Publications();
  const end = publications.begin(ANN, 'publish');
  publications.begin(ANN, 'publish');
  end(DONE);
  expect(publications.latestFor('ann')).toEqual({id: 2, what: 'publish', outcome: null});
});

it('tells the author of a request what an editor publishes, each until they go on', () => {
  const publications = new Publications();
  const end = publications.begin(new Set(['eve', 'ann']), 'publish');
  expect(publications.latestFor('ann')).toMatchObject({outcome: null});
  end(DONE);
  expect(publications.latestFor('eve')).toMatchObject({outcome: DONE});
  publications.clearOutcome('eve');
  expect(publications.latestFor('ann')).toMatchObject({outcome: DONE});
});
