import {currentPerson} from '@deskbook/records/client/people';
import type {Slot} from '@deskbook/records/client/storageKeys';
import type {StorageState} from '@deskbook/ui/browser/storage';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useMemo, useRef, useState} from 'react';
import type {Confidence} from '../domain/answer';
import type {Purpose} from '../domain/attemptId';
import type {Answer} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';
import {useMyTraining} from './myTraining';
import {changeGiven, finish, isReviewing, start} from './quizActions';
import {type QuizStorage, remember} from './quizMemory';
import {type AskedQuestion, NO_MEMORY, type QuizView, viewQuiz} from './quizView';

export type {AskedQuestion};

export interface QuizNotices {
  /** `memory:…` means answers are lost when the page closes. */
  storage: StorageState;
  /** How many stored entries of this quiz were skipped because they can't be read. */
  unreadable: number;
  /** The ids of questions edited since the quiz was passed and not answered since. */
  changedSincePassed: readonly string[];
}

/** A quiz and the reader's progress. `fresh` on the server and in the first render. */
export interface QuizInHand extends Omit<QuizView, 'changedSincePassed'> {
  /** False until storage has been read. */
  isLoaded: boolean;
  notices: QuizNotices;
  /** Stores what is filled in. The first draft begins the attempt. */
  setDraft(questionId: string, answer: Answer): void;
  /** Checks the answer, unless it's empty. In `practice`, it can't change afterwards. */
  submit(questionId: string): void;
  setConfidence(questionId: string, confidence: Confidence): void;
  /** Submits the quiz: everything filled in counts, and unanswered questions are wrong. */
  finish(): void;
  /**
   * Starts over and discards an unfinished attempt. Does nothing if no attempt is left or there is nothing to ask.
   *
   * @param questionIds the questions of a `review`
   */
  start(purpose: Purpose, questionIds?: readonly string[]): void;
}

/**
 * React holds no quiz state: each change goes to storage, and the view is computed from storage. So a reload, another
 * tab and a change of person all work the same way.
 */
export function useQuiz(quiz: PublishedQuiz): QuizInHand {
  const {storage, version} = useStorage();
  const [slot, setSlot] = useState<Slot>('main');
  const person = version < 0 ? '' : currentPerson(storage);
  const place = useMemo<QuizStorage>(() => ({storage, person, quiz, slot}), [storage, person, quiz, slot]);
  const myTraining = useMyTraining();
  const endReview = useReviewFromAddress(place, version >= 0, setSlot);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version changes whenever storage does.
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
        // If the schedule can't load, My training stores it on the next visit.
        myTraining?.keepDue(place).catch(() => {});
        endReview();
      },
      start: (purpose, ids) => {
        const next: Slot = purpose === 'review' ? 'review' : 'main';
        if (!start({...place, slot: next}, purpose, ids)) return;
        setSlot(next);
        if (next === 'main') endReview();
      },
    };
  }, [place, version, myTraining]);
}

/**
 * Follows a link with `?questions=a,b`: asks only these questions, continuing an attempt if there is one.
 *
 * @returns a function that removes the parameter from the URL, so a reload doesn't ask them again
 */
function useReviewFromAddress(place: QuizStorage, isLoaded: boolean, setSlot: (slot: Slot) => void): () => void {
  const history = useHistory();
  const {search} = useLocation();
  const followed = useRef<string | null>(null);
  useEffect(() => {
    // Once per URL, because a rerender, even while leaving the page, passes a new object for the same quiz. Not before
    // the person is known.
    if (!isLoaded || followed.current === search) return;
    followed.current = search;
    const ids = place.quiz.isPage ? (new URLSearchParams(search).get('questions') ?? '').split(',') : [];
    const review: QuizStorage = {...place, slot: 'review'};
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
