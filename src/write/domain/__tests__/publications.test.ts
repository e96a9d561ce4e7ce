import {expect, it} from 'vitest';
import {Publications} from '../publications';

const DONE = {step: 'done', release: '0001', notes: []} as const;

it('tells an author what is published, and how it ended until they go on', () => {
  const publications = new Publications();
  expect(publications.tell('ann')).toBeNull();
  const end = publications.begin('ann', 'publish');
  publications.goOn('ann');
  expect(publications.tell('ann')).toEqual({id: 1, what: 'publish', outcome: null});
  expect(publications.tell('ben')).toBeNull();
  end(DONE);
  expect(publications.tell('ann')).toEqual({id: 1, what: 'publish', outcome: DONE});
  publications.goOn('ann');
  expect(publications.tell('ann')).toBeNull();
});

it('keeps how it ended for an author who went on writing and has not heard it', () => {
  const publications = new Publications();
  publications.begin('ann', 'rollback')(DONE);
  publications.goOn('ann');
  expect(publications.tell('ann')).toMatchObject({what: 'rollback', outcome: DONE});
});

it('tells of the latest only', () => {
  const publications = new Publications();
  const end = publications.begin('ann', 'publish');
  publications.begin('ann', 'publish');
  end(DONE);
  expect(publications.tell('ann')).toEqual({id: 2, what: 'publish', outcome: null});
});
