import {expect, test} from 'vitest';
import {type Answer, createOutbox, type StatementQueue} from '../outbox';
import type {Statement} from '../statement';
import {statementId} from '../statementId';
import {statement} from '../statements';

const [ONE, TWO, THREE] = ['one', 'two', 'three'].map((name) =>
  statement({actor: {}}, 'answered', {
    id: statementId(name),
    object: {id: `https://staff.example.org/${name}`},
    at: '2027-03-03T15:30:00.000Z',
  }),
) as [Statement, Statement, Statement];

function queue(): StatementQueue {
  let kept: Statement[] = [];
  return {
    list: () => kept,
    add: (statements) => {
      kept = [...kept, ...statements];
    },
    remove: (ids) => {
      kept = kept.filter(({id}) => !ids.includes(id));
    },
  };
}

/** A store that first gives the listed answers, then stores statements by id. */
function store(...answers: (Answer | 'lost')[]) {
  const kept: string[] = [];
  const post = async (statements: readonly Statement[]): Promise<Answer> => {
    const answer = answers.shift() ?? 'stored';
    if (answer === 'stored' || answer === 'lost') {
      if (statements.some(({id}) => kept.includes(id))) return 'conflict';
      kept.push(...statements.map(({id}) => id));
    }
    return answer === 'lost' ? 'later' : answer;
  };
  return {kept, post};
}

const ids = (...statements: Statement[]) => statements.map(({id}) => id);

test('what waits is sent in order, together, and once', async () => {
  const {kept, post} = store();
  const outbox = createOutbox(queue(), post);
  outbox.add([ONE, TWO]);
  outbox.add([TWO, THREE]);
  expect(await Promise.all([outbox.send(), outbox.send()])).toEqual([true, true]);
  expect(kept).toEqual(ids(ONE, TWO, THREE));
});

test('a store that is down gets everything later', async () => {
  const {kept, post} = store('later');
  const outbox = createOutbox(queue(), post);
  outbox.add([ONE, TWO]);
  expect(await outbox.send()).toBe(false);
  expect(kept).toEqual([]);
  expect(await outbox.send()).toBe(true);
  expect(kept).toEqual(ids(ONE, TWO));
});

test('if the answer is lost, nothing is stored twice', async () => {
  const {kept, post} = store('lost');
  const outbox = createOutbox(queue(), post);
  outbox.add([ONE, TWO]);
  expect(await outbox.send()).toBe(false);
  outbox.add([THREE]);
  expect(await outbox.send()).toBe(true);
  expect(kept).toEqual(ids(ONE, TWO, THREE));
});

test('a statement that the store refuses is told, and holds up no other', async () => {
  const {kept, post} = store('refused', 'stored', 'refused', 'stored');
  const outbox = createOutbox(queue(), post);
  outbox.add([ONE, TWO, THREE]);
  expect(await outbox.send()).toBe(true);
  expect(kept).toEqual(ids(ONE, THREE));
  expect(outbox.refused()).toEqual([TWO]);
});

test('many are sent in several batches, and one that is refused holds up none of the others', async () => {
  const many = Array.from({length: 60}, (_, place) => ({...ONE, id: statementId('many', String(place))}));
  const {kept, post} = store('stored', 'conflict', 'refused');
  const outbox = createOutbox(queue(), post);
  outbox.add(many);
  expect(await outbox.send()).toBe(true);
  expect(kept).toHaveLength(59);
  expect(outbox.refused()).toHaveLength(1);
});

test('a store that goes down in between gets the rest later', async () => {
  const {kept, post} = store('conflict', 'stored', 'later');
  const outbox = createOutbox(queue(), post);
  outbox.add([ONE, TWO, THREE]);
  expect(await outbox.send()).toBe(false);
  expect(kept).toEqual(ids(ONE));
  expect(await outbox.send()).toBe(true);
  expect(kept).toEqual(ids(ONE, TWO, THREE));
});
