import {scormTimespan} from '@deskbook/records/domain/durations';
import {NEXT, PAIR, RANGE, readPairs, readPlaces} from '@deskbook/records/domain/responses';
import type {ReportedAnswer} from '../course/player/attemptReport';
import {askedScore, type Lms} from '../course/player/lms';
import type {ScormApi} from '../course/player/scormApi';
import {createScormLms, type ScormDialect} from '../course/player/scormLms';

/*
 * SCORM 1.2 Run-Time Environment, section 3.4. Its data types are short: a response has at most 255 characters, and its
 * parts are single letters or digits separated by commas.
 */

/** The data type `CMIString4096`. */
const ROOM = 4096;
const LONGEST_RESPONSE = 255;

const DIALECT: ScormDialect = {
  apiName: 'API',
  names: [
    'LMSInitialize',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSFinish',
    'LMSGetLastError',
    'LMSGetErrorString',
  ],
  elements: {
    status: 'cmi.core.lesson_status',
    state: 'cmi.suspend_data',
    sessionTime: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
  },
  launch(get) {
    const mode = get('cmi.core.lesson_mode');
    const asked = get('cmi.student_data.mastery_score');
    return {
      mode: mode === 'review' || mode === 'browse' ? 'review' : 'normal',
      room: ROOM,
      passingScore: askedScore(asked, 1),
    };
  },
  begin(api) {
    const status = api.get('cmi.core.lesson_status');
    if (status === '' || status === 'not attempted') api.set('cmi.core.lesson_status', 'incomplete');
  },
  report(set, {best, answers, finishedAt}, first) {
    set('cmi.core.score.min', 0);
    set('cmi.core.score.max', 100);
    set('cmi.core.score.raw', best.score);
    set('cmi.core.lesson_status', best.passed ? 'passed' : 'failed');
    answers.forEach((answer, index) => {
      reportAnswer(set, `cmi.interactions.${first + index}`, answer, finishedAt);
    });
  },
  duration: scormTimespan,
};

export const createScorm12Lms = (): Lms => createScormLms(DIALECT);

function reportAnswer(set: ScormApi['set'], at: string, answer: ReportedAnswer, finishedAt: string): void {
  const {id, type, response, correct, fraction, points, took} = answer;
  set(`${at}.id`, identifier(id));
  set(`${at}.type`, type);
  set(`${at}.time`, timeOfDay(new Date(finishedAt)));
  set(`${at}.weighting`, decimal(points));
  correct.forEach((pattern, index) => {
    set(`${at}.correct_responses.${index}.pattern`, shortResponse(type, pattern));
  });
  if (response !== null) set(`${at}.student_response`, shortResponse(type, response));
  set(`${at}.result`, fraction === 1 ? 'correct' : fraction === 0 ? 'wrong' : decimal(fraction));
  if (took !== null) set(`${at}.latency`, scormTimespan(took));
}

/** Converts a response to SCORM 1.2, which can't express ranges or separate texts. */
export function shortResponse(type: ReportedAnswer['type'], response: string): string {
  switch (type) {
    case 'choice':
    case 'sequencing':
      return (readPlaces(response) ?? []).map(letter).join();
    case 'matching':
      return (readPairs(response) ?? []).map(([left, right]) => `${letter(left)}.${letter(right)}`).join();
    case 'numeric': {
      const ends = response.split(RANGE).map(Number);
      return decimal(ends.reduce((sum, end) => sum + end, 0) / ends.length);
    }
    case 'fill-in':
      return response.replaceAll(NEXT, ', ').replaceAll(PAIR, '.').slice(0, LONGEST_RESPONSE);
  }
}

/** `0` to `9`, then `a` to `z`. */
function letter(place: number): string {
  return place.toString(36);
}

function identifier(id: string): string {
  return encodeURIComponent(id)
    .replace(/[^\w-]/g, '_')
    .slice(0, LONGEST_RESPONSE);
}

function decimal(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
