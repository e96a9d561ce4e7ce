import type {AttemptReport} from './attemptReport';
import {type Launch, type Lms, LmsError} from './lms';
import {findScormApi, type ScormApi, type ScormNames, wrapScormApi} from './scormApi';

export interface ScormDialect {
  /** The name of the API object in its window. */
  apiName: string;
  names: ScormNames;
  elements: {status: string; state: string; sessionTime: string; exit: string};
  launch(get: ScormApi['get']): Omit<Launch, 'state'>;
  /** Marks the course as begun, unless its status is already further along. */
  begin(api: ScormApi): void;
  /** @param first the index of the attempt's first answer among all answers reported */
  report(set: ScormApi['set'], report: AttemptReport, first: number): void;
  duration(milliseconds: number): string;
}

/** Some systems add the API to their window after the course loads. */
const PATIENCE = {tries: 20, pause: 250};

export function createScormLms(dialect: ScormDialect): Lms {
  const {elements} = dialect;
  const opened = Date.now();
  /** The index of each attempt's first answer, so a repeated report uses the same indexes. */
  const places = new Map<string, number>();
  let api: ScormApi | null = null;
  let isFinished = false;

  const connected = (): ScormApi => {
    if (!api || isFinished) throw new LmsError('closed');
    return api;
  };
  const commit = (scorm: ScormApi) => {
    if (!scorm.commit()) throw new LmsError('failed', scorm.error().words);
  };
  const putReport = (scorm: ScormApi, report: AttemptReport) => {
    const first = places.get(report.attempt) ?? (Number(scorm.get('cmi.interactions._count')) || 0);
    places.set(report.attempt, first);
    const refused: string[] = [];
    const set: ScormApi['set'] = (element, value) => {
      const isTaken = scorm.set(element, value);
      if (!isTaken) refused.push(`${element}=${value}: ${scorm.error().words}`);
      return isTaken;
    };
    dialect.report(set, report, first);
    // A rejected detail is no reason to withhold the score.
    if (refused.length > 0) console.warn(`The learning management system didn't take:\n${refused.join('\n')}`);
  };

  return {
    registration: '',
    exit: null,
    async start() {
      const foreign = await waitFor(() => findScormApi(dialect.apiName, window));
      if (!foreign) throw new LmsError('missing');
      const scorm = wrapScormApi(foreign, dialect.names);
      // After a reload, the API is already initialized: it returns false, but works.
      if (!scorm.initialize() && !answers(scorm, elements.status)) throw new LmsError('closed', scorm.error().words);
      api = scorm;
      const launch = dialect.launch(scorm.get);
      const state = scorm.get(elements.state);
      if (launch.mode === 'normal') {
        dialect.begin(scorm);
        scorm.set(elements.exit, 'suspend');
      }
      return {...launch, state};
    },
    async save(state) {
      const scorm = connected();
      if (!scorm.set(elements.state, state)) throw new LmsError('failed', scorm.error().words);
      commit(scorm);
    },
    async report(report) {
      const scorm = connected();
      putReport(scorm, report);
      commit(scorm);
    },
    finish({reports, states}) {
      if (!api || isFinished) return;
      isFinished = true;
      try {
        for (const report of reports) putReport(api, report);
        if (states) api.set(elements.state, states.reported);
        api.set(elements.sessionTime, dialect.duration(Date.now() - opened));
        api.commit();
        api.terminate();
      } catch {
        // Nobody is left to tell.
      }
    },
  };
}

function answers(scorm: ScormApi, element: string): boolean {
  scorm.get(element);
  return scorm.error().code === 0;
}

async function waitFor<T>(look: () => T | null): Promise<T | null> {
  for (let tries = 1; tries < PATIENCE.tries; tries++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause));
  }
  return look();
}
