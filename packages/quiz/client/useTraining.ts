import type {PageToSign} from '@deskbook/content/pagesToSign';
import {listConfirmations} from '@deskbook/records/client/confirmations';
import {keepDue} from '@deskbook/records/client/due';
import type {DueItem} from '@deskbook/records/client/dueStore';
import {currentPerson} from '@deskbook/records/client/people';
import {listRecords, STORED_TYPES, type StoredRecord} from '@deskbook/records/client/records';
import type {Confirmation} from '@deskbook/records/domain/confirmation';
import type {LearningRecord} from '@deskbook/records/domain/learningRecord';
import {lastReceipt} from '@deskbook/records/domain/receipts';
import {dueAgainAt} from '@deskbook/records/domain/validity';
import type {StorageState} from '@deskbook/ui/browser/storage';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useEffect, useMemo} from 'react';
import type {QuizSummary} from '../domain/quiz';
import {quizRecordOf} from '../domain/quizRecord';
import type {QuizResult} from '../domain/quizResult';
import {countedResults} from '../domain/result';
import {type Training, trainingOf} from '../domain/training';
import {readStoredProgress, type StoredProgress} from './storedProgress';
import {type ImportOutcome, readTrainingFile, writeTrainingFile} from './trainingFile';

export type {ImportOutcome};

export interface TrainingInHand {
  /** null on the server and in the first render, until storage has been read */
  training: Training | null;
  storage: StorageState;
  /** How many of this person's stored entries were skipped because they can't be read. */
  unreadable: number;
  /** The records that may be sent to a trainer. */
  sendable: readonly LearningRecord[];
  records: readonly StoredRecord[];
  /** Attendance that trainers confirmed. */
  confirmations: readonly Confirmation[];
  /** Returns everything stored for this person as a file's name and text. */
  exportFile(): {name: string; text: string};
  /** Adds what this browser doesn't have yet. Another person's file has to be confirmed. */
  importFile(text: string, isConfirmed?: boolean): ImportOutcome;
  /** Confirms this person's attendance from a trainer's roster. */
  importRoster(name: string, text: string): Promise<ImportOutcome>;
}

const NOTHING = {records: [], unreadable: 0};

export function useTraining(summaries: readonly QuizSummary[], pagesToSign: readonly PageToSign[]): TrainingInHand {
  const {storage, version} = useStorage();
  const inHand = useMemo((): TrainingInHand => {
    const isRead = version >= 0;
    const person = isRead ? currentPerson(storage) : '';
    const things = isRead ? readStoredProgress(storage, person) : null;
    const {records, unreadable} = isRead ? listRecords(storage, person, ...STORED_TYPES) : NOTHING;
    return {
      training: things && trainingOf(summaries, things.results, openQuizzes(things), instant()),
      storage: storage.state(),
      unreadable: (things?.unreadable ?? 0) + unreadable,
      sendable: things ? [...quizRecords(summaries, things), ...records] : [],
      records,
      confirmations: isRead ? listConfirmations(storage, person) : [],
      exportFile: () => ({
        name: `training-${instant().slice(0, 10)}.json`,
        text: writeTrainingFile(storage, person, instant()),
      }),
      importFile: (text, isConfirmed) => readTrainingFile(storage, text, isConfirmed),
      // Few people have a roster, so its code loads with the first one.
      async importRoster(name, text) {
        const {confirmFromRoster} = await import(/* webpackChunkName: "roster" */ './confirmFromRoster');
        return confirmFromRoster(storage, name, text, instant());
      },
    };
  }, [storage, version, summaries]);
  const {training, records} = inHand;
  useEffect(() => {
    if (training) keepDue(storage, [...quizzesDue(training), ...signaturesDue(pagesToSign, records)]);
  }, [storage, training, records, pagesToSign]);
  return inHand;
}

function quizzesDue({taken}: Training): DueItem[] {
  return taken.flatMap(({id, title, dueFrom}) => (dueFrom ? [{id, title, due: dueFrom}] : []));
}

function signaturesDue(pages: readonly PageToSign[], records: readonly StoredRecord[]): DueItem[] {
  const receipts = records.filter((record) => record.type === 'receipt');
  return pages.flatMap(({id, title, validFor}) => {
    const last = lastReceipt(receipts, id);
    const due = last ? dueAgainAt(last.at, validFor) : null;
    return due ? [{id, title, due}] : [];
  });
}

/** Returns the finished attempts that count. A removed quiz has its path as title. */
function quizRecords(summaries: readonly QuizSummary[], {results}: StoredProgress): LearningRecord[] {
  const titles = new Map(summaries.map(({id, title}) => [id, title]));
  const isOfPage = ({quizId}: QuizResult) => !quizId.includes('#');
  return countedResults(results.filter(isOfPage)).map((result) =>
    quizRecordOf(titles.get(result.quizId) ?? result.quizId, result),
  );
}

function openQuizzes({attempts, results}: StoredProgress): string[] {
  const finished = new Set(results.map(({quizId, attemptId}) => `${quizId} ${attemptId}`));
  return attempts
    .filter(({slot, attempt}) => slot === 'main' && !finished.has(`${attempt.quizId} ${attempt.id}`))
    .map(({attempt}) => attempt.quizId);
}

function instant(): string {
  return new Date().toISOString();
}
