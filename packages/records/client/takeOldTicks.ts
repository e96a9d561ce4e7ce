import type {LearningStep} from '@deskbook/content/learningSteps';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {isListOf, isObject, isText} from '../domain/checks';
import {canBeTicked} from '../domain/pathStep';
import {currentPerson} from './people';
import {saveRecord} from './records';
import {TICKS} from './tickStore';

interface Path {
  id: string;
  url: string;
  steps: readonly (LearningStep & {to: string | null})[];
}

interface OldTicks {
  /** Page addresses, or the text of topics */
  done: readonly string[];
  /** Milliseconds since 1970. The first versions stored no times. */
  at?: Record<string, number>;
}

/** Migrates check marks that earlier versions stored by path, not by person, to the current person. */
export function takeOldTicks(storage: SafeStorage, {id, url, steps}: Path): void {
  const ticks = storage.read(TICKS + url, isOldTicks);
  if (!ticks) return;
  for (const {id: step, kind, to} of steps) {
    const name = to ?? step;
    if (!canBeTicked(kind) || !ticks.done.includes(name)) continue;
    const at = new Date(ticks.at?.[name] ?? Date.now()).toISOString();
    const how = kind === 'session' ? 'attended' : 'read';
    saveRecord(storage, currentPerson(storage), {type: 'step', path: id, step, how, at, is_self_reported: true});
  }
  storage.remove(TICKS + url);
}

function isOldTicks(value: unknown): value is OldTicks {
  return isObject(value) && isListOf(isText)(value.done);
}
