import {isoDuration} from '@deskbook/records/domain/durations';
import type {ReportedAnswer} from '../course/player/attemptReport';
import {askedScore, type Lms} from '../course/player/lms';
import type {ScormApi} from '../course/player/scormApi';
import {createScormLms, type ScormDialect} from '../course/player/scormLms';
import {MOST_PATTERNS} from './patterns';

/* SCORM 2004 4th Edition, Run-Time Environment, section 4.2. */

/** The size that every system of the 4th Edition supports. Earlier editions guarantee 4,000. */
const ROOM = 64_000;
const LONGEST_DESCRIPTION = 250;

const DIALECT: ScormDialect = {
  apiName: 'API_1484_11',
  names: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError', 'GetErrorString'],
  elements: {
    status: 'cmi.completion_status',
    state: 'cmi.suspend_data',
    sessionTime: 'cmi.session_time',
    exit: 'cmi.exit',
  },
  launch(get) {
    const mode = get('cmi.mode');
    const asked = get('cmi.scaled_passing_score');
    return {
      mode: mode === 'review' || mode === 'browse' ? 'review' : 'normal',
      room: ROOM,
      passingScore: askedScore(asked, 100),
    };
  },
  begin(api) {
    const status = api.get('cmi.completion_status');
    if (status === '' || status === 'unknown' || status === 'not attempted') {
      api.set('cmi.completion_status', 'incomplete');
    }
  },
  report(set, {best, answers, startedAt}, first) {
    set('cmi.score.min', 0);
    set('cmi.score.max', 100);
    set('cmi.score.raw', best.score);
    set('cmi.score.scaled', best.score / 100);
    set('cmi.success_status', best.passed ? 'passed' : 'failed');
    set('cmi.completion_status', 'completed');
    set('cmi.progress_measure', 1);
    answers.forEach((answer, index) => {
      reportAnswer(set, `cmi.interactions.${first + index}`, answer, startedAt);
    });
  },
  duration: isoDuration,
};

export const createScorm2004Lms = (): Lms => createScormLms(DIALECT);

function reportAnswer(set: ScormApi['set'], at: string, answer: ReportedAnswer, startedAt: string): void {
  const {id, name, type, response, correct, fraction, points, took} = answer;
  set(`${at}.id`, encodeURIComponent(id));
  set(`${at}.type`, type);
  set(`${at}.description`, [...name].slice(0, LONGEST_DESCRIPTION).join(''));
  set(`${at}.timestamp`, startedAt.replace(/\.(\d\d)\d*Z$/, '.$1Z'));
  set(`${at}.weighting`, real(points));
  [...new Set(correct)].slice(0, MOST_PATTERNS[type]).forEach((pattern, index) => {
    set(`${at}.correct_responses.${index}.pattern`, pattern);
  });
  if (response !== null) set(`${at}.learner_response`, response);
  set(`${at}.result`, fraction === 1 ? 'correct' : fraction === 0 ? 'incorrect' : real(fraction));
  if (took !== null) set(`${at}.latency`, isoDuration(took));
}

/** The data type `real(10,7)`. */
function real(value: number): string {
  return String(Math.round(value * 1e7) / 1e7);
}
