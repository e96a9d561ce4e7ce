import {QUIZ_CODE_LIMIT} from './budget';
import type {Transfer} from './bytes';
import {kilobytes} from './formatTable';

/** What quizzes add to the scripts of a site. */
export interface QuizCode {
  /** How many generated pages the site has. */
  pages: number;
  /** The scripts that quiz pages run and no other measured page does. The questions of each come on top. */
  bytes: number;
  /** What the other measured pages run of the chunk that quizzes share, when they are awake. */
  elsewhere: number;
  otherPages: number;
}

const QUIZ_CHUNK = /\/quiz[.-][^/]*$/;

/**
 * @param scripts what each page has run when it was awake, by what is measured with it; one of them is `quiz`
 * @param another what another quiz page has run
 */
export function quizCodeOf(
  scripts: ReadonlyMap<string, readonly Transfer[]>,
  another: readonly Transfer[],
  pages: number,
): QuizCode {
  const others = [...scripts].filter(([page]) => page !== 'quiz').map(([, ran]) => ran);
  const known = new Set(others.flat().map(({path}) => path));
  const shared = (scripts.get('quiz') ?? []).filter(({path}) => another.some((other) => other.path === path));
  const own = shared.filter(({path}) => QUIZ_CHUNK.test(path) || !known.has(path));
  return {
    pages,
    bytes: sum(own),
    elsewhere: sum(others.flat().filter(({path}) => QUIZ_CHUNK.test(path))),
    otherPages: others.length,
  };
}

function sum(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, {bytes}) => total + bytes, 0);
}

export function isQuizTooHeavy({bytes, elsewhere}: QuizCode): boolean {
  return bytes > QUIZ_CODE_LIMIT || elsewhere > 0;
}

export function describeQuizCode(code: QuizCode): string {
  const {pages, bytes, elsewhere, otherPages} = code;
  return [
    isQuizTooHeavy(code) ? 'OVER: ' : '',
    `${pages} pages: ${kilobytes(bytes)} kB of scripts that only quiz pages run`,
    ` (at most ${kilobytes(QUIZ_CODE_LIMIT)} kB); the ${otherPages} other pages run ${elsewhere} bytes of quiz code`,
  ].join('');
}
