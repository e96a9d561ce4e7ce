import {compareText} from '@deskbook/text/compareText';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, isObject, isOneOf, isOptional, isText} from '../domain/checks';
import type {StatementQueue} from '../xapi/outbox';
import type {Statement} from '../xapi/statement';
import {keyOf} from './storageKeys';

type State = 'waiting' | 'refused' | 'stored';

interface StoredStatement {
  state: State;
  /** Dropped once stored: the id is enough to avoid sending it twice. */
  statement?: Statement;
}

const isStatement = (value: unknown) => isObject(value) && isText(value.id) && isText(value.timestamp);
const isStored = hasShape<StoredStatement>({
  state: isOneOf('waiting', 'refused', 'stored'),
  statement: isOptional(isStatement),
});

export interface PersonalQueue extends StatementQueue {
  /** Ids of all statements that were added and not taken back, in any state */
  known(): ReadonlySet<string>;
  refused(): readonly Statement[];
  /** Removes the statements that haven't been sent yet, or some of them. */
  removeWaiting(isWanted?: (statement: Statement) => boolean): void;
}

export function hasStatements(storage: SafeStorage, person: string): boolean {
  return storage.list(keyOf(person, 'statement', ''), isStored).entries.length > 0;
}

/** Stores each statement under its own key, so two tabs don't overwrite each other's changes. */
export function personalQueue(storage: SafeStorage, person: string): PersonalQueue {
  const keyOfStatement = (id: string) => keyOf(person, 'statement', id);
  const keep = (id: string, kept: StoredStatement) => storage.write(keyOfStatement(id), kept);
  const all = () => storage.list(keyOf(person, 'statement', ''), isStored).entries.map(({value}) => value);
  const those = (wanted: State) =>
    all()
      .flatMap(({state, statement}) => (state === wanted && statement ? [statement] : []))
      .sort((one, other) => compareText(one.timestamp, other.timestamp));
  const find = (id: string) => storage.read(keyOfStatement(id), isStored);
  return {
    list: () => those('waiting'),
    refused: () => those('refused'),
    known() {
      const prefix = keyOf(person, 'statement', '');
      return new Set(storage.list(prefix, isStored).entries.map(({key}) => key.slice(prefix.length)));
    },
    add(statements) {
      const known = this.known();
      for (const statement of statements) {
        if (!known.has(statement.id)) keep(statement.id, {state: 'waiting', statement});
      }
    },
    remove(ids, isRefused) {
      for (const id of ids) {
        const kept = find(id);
        // If the person was forgotten in the meantime, writing would bring back data under their name.
        if (kept) keep(id, isRefused ? {...kept, state: 'refused'} : {state: 'stored'});
      }
    },
    removeWaiting(isWanted = () => true) {
      for (const {id} of those('waiting').filter(isWanted)) storage.remove(keyOfStatement(id));
    },
  };
}
