import type {SafeStorage} from '../../browser/storage';
import {compareText} from '../../shared/compareText';
import {hasShape, isObject, isOneOf, isOptional, isText} from '../domain/checks';
import type {StatementShelf} from '../xapi/outbox';
import type {Statement} from '../xapi/statement';
import {keyOf} from './storageKeys';

type State = 'waiting' | 'refused' | 'stored';

interface Kept {
  state: State;
  /** Gone once it is stored: its id is enough not to send it again. */
  statement?: Statement;
}

const isStatement = (value: unknown) => isObject(value) && isText(value.id) && isText(value.timestamp);
const isKept = hasShape<Kept>({
  state: isOneOf('waiting', 'refused', 'stored'),
  statement: isOptional(isStatement),
});

export interface PersonalShelf extends StatementShelf {
  /** The ids of those that were added and not taken back, whatever became of them. */
  known(): ReadonlySet<string>;
  refused(): readonly Statement[];
  /** Those that have not left yet don't leave any more. */
  takeBack(): void;
}

export function hasStatements(storage: SafeStorage, person: string): boolean {
  return storage.list(keyOf(person, 'statement', ''), isKept).entries.length > 0;
}

/** One person's statements: a key for each, so that two tabs don't undo what the other has done. */
export function personalShelf(storage: SafeStorage, person: string): PersonalShelf {
  const keyOfStatement = (id: string) => keyOf(person, 'statement', id);
  const keep = (id: string, kept: Kept) => storage.write(keyOfStatement(id), kept);
  const all = () => storage.list(keyOf(person, 'statement', ''), isKept).entries.map(({value}) => value);
  const those = (wanted: State) =>
    all()
      .flatMap(({state, statement}) => (state === wanted && statement ? [statement] : []))
      .sort((one, other) => compareText(one.timestamp, other.timestamp));
  const find = (id: string) => storage.read(keyOfStatement(id), isKept);
  return {
    list: () => those('waiting'),
    refused: () => those('refused'),
    known() {
      const prefix = keyOf(person, 'statement', '');
      return new Set(storage.list(prefix, isKept).entries.map(({key}) => key.slice(prefix.length)));
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
        // Its person may have been forgotten meanwhile: then nothing comes back under their name.
        if (kept) keep(id, isRefused ? {...kept, state: 'refused'} : {state: 'stored'});
      }
    },
    takeBack() {
      for (const {id} of those('waiting')) storage.remove(keyOfStatement(id));
    },
  };
}
