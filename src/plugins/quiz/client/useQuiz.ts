import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useMemo, useRef, useState} from 'react';
import type {StorageState} from '../../../browser/storage';
import {useStorage} from '../../../browser/useStorage';
import {currentPerson} from '../../../learning/client/people';
import type {Slot} from '../../../learning/client/storageKeys';
import type {Confidence} from '../domain/answer';
import type {Purpose} from '../domain/attemptId';
import type {Answer} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';
import {keepDueOf} from './dueQuizzes';
import {useInCourse} from './inCourse';
import {changeGiven, finish, isReviewing, start} from './quizActions';
import {type Place, remember} from './quizMemory';
import {type AskedQuestion, NO_MEMORY, type QuizView, viewQuiz} from './quizView';

export type {AskedQuestion};

export interface QuizNotices {
  /** `memory:…`: answers are kept until the page is closed only. */
  storage: StorageState;
  /** How many stored things of this quiz cannot be read, and were left out. */
  unreadable: number;
  /** The ids of questions edited since the quiz was passed, and not answered since. */
  changedSincePassed: readonly string[];
}

/** A quiz and the reader's way through it: `fresh` on the server and in the browser's first pass. */
export interface QuizInHand extends Omit<QuizView, 'changedSincePassed'> {
  /** False until what is stored has been read. */
  isLoaded: boolean;
  notices: QuizNotices;
  /** Keeps what is filled in. The first one begins the attempt. */
  setDraft(questionId: string, answer: Answer): void;
  /** Checks what is filled in; nothing where nothing is. In `practice` it cannot be changed from here on. */
  submit(questionId: string): void;
  setConfidence(questionId: string, confidence: Confidence): void;
  /** Hands in: all that is filled in counts, and what is open is wrong. */
  finish(): void;
  /**
   * Starts over; what was begun before is given up. Nothing where no attempt is left, or nothing is left to ask.
   *
   * @param questionIds for a `review`: what to ask
   */
  start(purpose: Purpose, questionIds?: readonly string[]): void;
}

/**
 * Nothing of a quiz is kept in React: each change goes to the storage, and what is shown is computed from what is
 * there. So a reload, another tab and another person are all the same to it.
 */
export function useQuiz(quiz: PublishedQuiz): QuizInHand {
  const {storage, version} = useStorage();
  const [slot, setSlot] = useState<Slot>('main');
  const person = version < 0 ? '' : currentPerson(storage);
  const place = useMemo<Place>(() => ({storage, person, quiz, slot}), [storage, person, quiz, slot]);
  const isCourse = useInCourse();
  const endReview = useReviewFromAddress(place, version >= 0, setSlot);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what is in the storage.
  return useMemo(() => {
    const memory = version < 0 ? NO_MEMORY : remember(place);
    const {changedSincePassed, ...view} = viewQuiz(quiz, memory);
    return {
      ...view,
      isLoaded: version >= 0,
      notices: {storage: storage.state(), unreadable: memory.unreadable, changedSincePassed},
      setDraft: (id, answer) => changeGiven(place, id, {answer}),
      submit: (id) => changeGiven(place, id, {isFinal: true}),
      setConfidence: (id, confidence) => changeGiven(place, id, {confidence}),
      finish: () => {
        finish(place);
        // Where the schedule cannot be loaded, My training keeps it at the next visit.
        if (!isCourse) keepDueOf(place).catch(() => {});
        endReview();
      },
      start: (purpose, ids) => {
        const next: Slot = purpose === 'review' ? 'review' : 'main';
        if (!start({...place, slot: next}, purpose, ids)) return;
        setSlot(next);
        if (next === 'main') endReview();
      },
    };
  }, [place, version, isCourse]);
}

/**
 * A link with `?questions=a,b` asks just these: it goes on with what was begun, or begins.
 *
 * @returns what takes that out of the address again, so that a reload does not ask once more
 */
function useReviewFromAddress(place: Place, isLoaded: boolean, setSlot: (slot: Slot) => void): () => void {
  const history = useHistory();
  const {search} = useLocation();
  const followed = useRef<string | null>(null);
  useEffect(() => {
    // Once for each address: a page that is drawn again, on the way to another one too, hands over another object of
    // the same quiz. Not before the person is known.
    if (!isLoaded || followed.current === search) return;
    followed.current = search;
    const ids = place.quiz.isPage ? (new URLSearchParams(search).get('questions') ?? '').split(',') : [];
    const review: Place = {...place, slot: 'review'};
    if (isReviewing(review, ids) || start(review, 'review', ids)) setSlot('review');
  }, [search, place, isLoaded, setSlot]);
  return () => {
    const {pathname, hash, search: current} = history.location;
    const query = new URLSearchParams(current);
    if (!query.has('questions')) return;
    query.delete('questions');
    history.replace({pathname, hash, search: query.toString()});
  };
}
