import {isoDuration} from '@deskbook/records/domain/durations';
import {createOutbox, type StatementQueue} from '@deskbook/records/xapi/outbox';
import {postStatements} from '@deskbook/records/xapi/postStatements';
import type {Statement} from '@deskbook/records/xapi/statement';
import type {AttemptReport} from '../course/player/attemptReport';
import {askedScore, type Lms, LmsError} from '../course/player/lms';
import {browserArea, createBackup, FRESH, type StoredRegistration} from './backup';
import {answeredStatements, type Cmi5Session, definedStatement, verdict} from './cmi5Statements';
import {type LaunchAddress, openSession} from './openSession';

/** No specification says how much a record store can hold, but all of them have room for more than this. */
const ROOM = 64_000;

/**
 * The assignable unit of cmi5 1.0:
 * https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md
 *
 * A session may send `passed` or `failed` once, and a registration `passed` once (section 9.3). So a failed attempt is
 * sent when the session ends, unless another attempt passed by then.
 */
export function createCmi5Lms(launched: LaunchAddress | null): Lms {
  let session: (Cmi5Session & Awaited<ReturnType<typeof openSession>>) | null = null;
  let kept = FRESH;
  let isNormal = true;
  let isFinished = false;
  let exit: string | null = null;
  const backup = createBackup(browserArea(), launched?.registration ?? '');
  const queue = createQueue();
  const outbox = createOutbox(queue, (statements) => postStatements(connected().store, statements));

  const connected = () => {
    if (!session) throw new LmsError('closed');
    return session;
  };
  const send = async () => {
    if (!(await outbox.send())) throw new LmsError('failed');
    const refused = outbox.refused();
    if (refused.length > 0) console.warn('The record store refused', refused);
  };

  const statementsOf = (report: AttemptReport): Statement[] => {
    const current = connected();
    const {finishedAt: at} = report;
    const duration = isoDuration(Date.parse(at) - Date.parse(report.startedAt));
    const defined: Statement[] = [];
    if (!kept.completed) {
      defined.push(definedStatement(current, 'completed', {at, result: {completion: true, duration}}));
    }
    if (report.best.passed && !kept.passed) defined.push(verdict(current, 'passed', report));
    return [...answeredStatements(current, report), ...defined];
  };
  const noteReport = (report: AttemptReport) => {
    const {attempt, startedAt, finishedAt, best} = report;
    const passed = kept.passed || best.passed;
    kept = {...kept, completed: true, passed, failed: passed ? null : {attempt, startedAt, finishedAt, best}};
  };

  return {
    registration: launched?.registration ?? '',
    get exit() {
      return exit;
    },
    async start() {
      if (!launched) throw new LmsError('missing');
      session = await openSession(launched);
      const {launchMode, masteryScore, returnURL} = session.launchData;
      kept = {...FRESH, ...(await session.readState<StoredRegistration>())};
      const left = backup.read();
      // Skip the backup if the learner continued on another computer.
      if (left && left.saves > kept.saves) kept = left;
      isNormal = launchMode === 'Normal';
      exit = returnURL ?? null;
      outbox.add([definedStatement(session, 'initialized', {at: new Date(session.openedAt).toISOString()})]);
      await send();
      return {
        mode: isNormal ? 'normal' : 'review',
        state: kept.state,
        room: ROOM,
        passingScore: askedScore(masteryScore, 100),
      };
    },
    async save(state) {
      kept = {...kept, state, saves: kept.saves + 1};
      if (!(await connected().writeState(kept))) {
        backup.write(kept);
        throw new LmsError('failed');
      }
      backup.remove();
    },
    async report(report) {
      outbox.add(statementsOf(report));
      await send();
      noteReport(report);
    },
    finish({reports, states}) {
      if (!session || isFinished) return;
      isFinished = true;
      const {store, openedAt} = session;
      if (states) {
        // Nobody will see whether the store accepts this, so the next session sends everything again with the same ids.
        const left = {...kept, state: states.unreported, saves: kept.saves + 1};
        backup.write(left);
        void session.writeState(left, true);
      }
      for (const report of reports) {
        outbox.add(statementsOf(report));
        noteReport(report);
      }
      if (queue.list().length > 0) void postStatements(store, queue.list(), true);
      if (isNormal && kept.failed) void postStatements(store, [verdict(session, 'failed', kept.failed)], true);
      const at = new Date().toISOString();
      const terminated = definedStatement(session, 'terminated', {
        at,
        result: {duration: isoDuration(Date.parse(at) - openedAt)},
      });
      void postStatements(store, [terminated], true);
    },
  };
}

/** Statements last only as long as the page. The next visit recreates those not stored. */
function createQueue(): StatementQueue {
  let waiting: readonly Statement[] = [];
  return {
    list: () => waiting,
    add(statements) {
      waiting = [...waiting, ...statements];
    },
    remove(ids) {
      waiting = waiting.filter(({id}) => !ids.includes(id));
    },
  };
}
