import type {QuestionWords} from '@deskbook/quiz/client/questionWords';
import {saveAnswer, saveAttempt, saveResult} from '@deskbook/quiz/client/quizMemory';
import {readStoredProgress} from '@deskbook/quiz/client/storedProgress';
import {mayCount} from '@deskbook/quiz/domain/answer';
import type {GivenAnswer} from '@deskbook/quiz/domain/givenAnswer';
import type {PublishedQuiz} from '@deskbook/quiz/domain/quiz';
import {byTime} from '@deskbook/quiz/domain/result';
import type {Area} from '@deskbook/ui/browser/safeArea';
import {createStorage} from '@deskbook/ui/browser/storage';
import {reportOf} from './attemptReport';
import {type CourseState, packState, unpackState} from './courseState';
import type {Lms, UnsentState} from './lms';

/** Debounces changes, so typing isn't sent letter by letter. */
const PAUSE = 800;
/** Retry delays, in milliseconds. */
const WAITS = [2000, 5000, 15_000, 30_000];

interface Keeping {
  lms: Pick<Lms, 'save' | 'report'>;
  quiz: PublishedQuiz;
  words: ReadonlyMap<string, QuestionWords>;
  /** What the last visit saved. */
  state: string;
  room: number;
  /** Reports whether the system has everything, and whether all answers fit. */
  tell(state: {isSaved: boolean; isWhole: boolean}): void;
}

export interface LmsStorage {
  /** Replaces the browser's storage. */
  area: ReturnType<typeof createMemoryArea>;
  /** Sends whatever the system doesn't have yet. */
  flush(): Promise<void>;
  /** Returns what the system doesn't have yet. */
  left(): UnsentState;
}

/**
 * Stores a quiz's answers and results in the learning management system. Sends what the quiz writes to its storage
 * after a short delay, and retries until it's saved.
 */
export function createLmsStorage({lms, quiz, words, state, room, tell}: Keeping): LmsStorage {
  const known = state === '' ? null : unpackState(quiz, state);
  const reported = new Set(known?.reported);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let saved = '';
  let running: Promise<void> | null = null;
  let isRestored = false;

  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
  };
  const area = createMemoryArea(() => {
    if (!isRestored) return;
    noteTimes();
    later(PAUSE);
  });
  const storage = createStorage(() => area);
  const place = {storage, person: '', quiz, slot: 'main'} as const;
  const times = createAnswerTimes({attemptId: known?.attempt?.id, took: known?.took ?? new Map()}, Date.now);

  const currentState = (): CourseState => {
    const {results, attempts, answers} = readStoredProgress(storage, '', quiz.id);
    const attempt = attempts.find(({slot}) => slot === 'main')?.attempt ?? null;
    return {
      attempt,
      answers: answers.filter(({attemptId}) => attemptId === attempt?.id),
      results: results.toSorted(byTime),
      took: times.took,
      reported,
    };
  };
  const noteTimes = () => {
    const {attempt, answers} = currentState();
    times.note(attempt?.id, answers);
  };

  const unreported = () => {
    const {results} = currentState();
    const open = results.filter(({attemptId, purpose}) => purpose !== 'review' && !reported.has(attemptId));
    return open.map((result) => reportOf(quiz, result, {results, took: times.took, words}));
  };

  const handOver = async () => {
    for (const report of unreported()) {
      await lms.report(report);
      reported.add(report.attempt);
    }
    const {text, isWhole} = packState(quiz, currentState(), room);
    if (text !== saved) await lms.save(text);
    saved = text;
    return isWhole;
  };

  const run = async () => {
    try {
      const isWhole = await handOver();
      failures = 0;
      tell({isSaved: true, isWhole});
    } catch {
      later(WAITS[Math.min(failures, WAITS.length - 1)] ?? 0);
      failures++;
      tell({isSaved: false, isWhole: true});
    }
  };

  function flush(): Promise<void> {
    clearTimeout(timer);
    // Changes during a run are sent after it.
    running = running ? running.then(run) : run();
    const mine = running;
    return mine.finally(() => {
      if (running === mine) running = null;
    });
  }

  function left(): UnsentState {
    const reports = unreported();
    const now = currentState();
    const states = {
      reported: packState(
        quiz,
        {...now, reported: new Set([...reported, ...reports.map(({attempt}) => attempt)])},
        room,
      ).text,
      unreported: packState(quiz, now, room).text,
    };
    return {reports, states: states.reported === saved ? null : states};
  }

  if (known) {
    for (const result of known.results) saveResult(place, result);
    if (known.attempt) saveAttempt(place, known.attempt, null);
    for (const answer of known.answers) saveAnswer(place, answer);
  }
  isRestored = true;
  saved = packState(quiz, currentState(), room).text;
  return {area, flush, left};
}

interface AnswerTimes {
  /** Notes what has been answered so far. */
  note(attemptId: string | undefined, answers: readonly GivenAnswer[]): void;
  /** In milliseconds, by question id. */
  took: ReadonlyMap<string, number>;
}

/**
 * Measures how long each answer of an attempt took: until it first counted, from the last change to any other answer or
 * from the start.
 *
 * @param known measurements from an earlier visit
 */
export function createAnswerTimes(
  known: {attemptId: string | undefined; took: ReadonlyMap<string, number>},
  now: () => number,
): AnswerTimes {
  const took = new Map(known.took);
  let {attemptId} = known;
  let since = now();
  let newest = 0;
  return {
    took,
    note(currentId, answers) {
      if (currentId !== attemptId) {
        // The first answer begins the first attempt.
        if (attemptId !== undefined) since = now();
        took.clear();
        newest = 0;
        attemptId = currentId;
      }
      const changed = answers.filter(({sequence}) => sequence > newest);
      if (changed.length === 0) return;
      for (const {questionId, answer} of changed) {
        if (mayCount(answer) && !took.has(questionId)) took.set(questionId, now() - since);
      }
      newest = Math.max(...changed.map(({sequence}) => sequence));
      since = now();
    },
  };
}

/** Storage that lasts as long as the page. */
export function createMemoryArea(changed: () => void): Area {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      texts.set(key, String(text));
      changed();
    },
    removeItem(key) {
      texts.delete(key);
      changed();
    },
  };
}
