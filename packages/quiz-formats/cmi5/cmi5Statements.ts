import {isoDuration} from '@deskbook/records/domain/durations';
import type {Activity, Agent, Context, Result, Statement} from '@deskbook/records/xapi/statement';
import {statementId} from '@deskbook/records/xapi/statementId';
import {
  answerResult,
  questionActivity,
  questionAddress,
  scoreInPercent,
  statement,
} from '@deskbook/records/xapi/statements';
import type {AttemptReport} from '../course/player/attemptReport';
import type {LaunchData} from './openSession';

export interface Cmi5Session {
  actor: Agent;
  registration: string;
  activityId: string;
  launchData: LaunchData;
}

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSIONS = 'https://w3id.org/xapi/cmi5/context/extensions/';

type SessionVerb = 'initialized' | 'terminated';
type RegistrationVerb = 'completed' | 'passed' | 'failed';

/** Creates a "cmi5 defined" statement (section 9). The same event has the same id, so it's stored once. */
export function definedStatement(
  session: Cmi5Session,
  verb: SessionVerb | RegistrationVerb,
  {at, result, event = ''}: {at: string; result?: Result; event?: string},
): Statement {
  const {actor, registration, activityId, launchData} = session;
  const isVerdict = verb === 'passed' || verb === 'failed';
  const categories = [`${CATEGORIES}cmi5`, ...(isVerdict || verb === 'completed' ? [`${CATEGORIES}moveon`] : [])];
  const scope = verb === 'initialized' || verb === 'terminated' ? sessionIdOf(session) : '';
  const context = contextOf(session, {category: categories.map((id) => ({id}))});
  if (isVerdict && launchData.masteryScore !== undefined) {
    context.extensions = {...context.extensions, [`${EXTENSIONS}masteryscore`]: launchData.masteryScore};
  }
  return statement({actor, context}, verb, {
    id: statementId(registration, activityId, scope, verb, event),
    object: {objectType: 'Activity', id: activityId},
    at,
    result,
  });
}

/** Creates the statement that an attempt was passed or failed. */
export function verdict(
  session: Cmi5Session,
  verb: 'passed' | 'failed',
  {attempt, startedAt, finishedAt, best}: Pick<AttemptReport, 'attempt' | 'startedAt' | 'finishedAt' | 'best'>,
): Statement {
  return definedStatement(session, verb, {
    at: finishedAt,
    result: {
      score: scoreInPercent(best.score),
      success: verb === 'passed',
      duration: isoDuration(Date.parse(finishedAt) - Date.parse(startedAt)),
    },
    // A learner passes only once, but may fail repeatedly before that.
    event: verb === 'failed' ? attempt : '',
  });
}

/** Creates "cmi5 allowed" statements for the answers of an attempt (section 7.1.3). */
export function answeredStatements(session: Cmi5Session, {attempt, finishedAt, answers}: AttemptReport): Statement[] {
  const {actor, registration, activityId} = session;
  const context = contextOf(session, {parent: [{id: activityId}]});
  return answers.map((answer) =>
    statement({actor, context}, 'answered', {
      id: statementId(registration, activityId, attempt, answer.id),
      object: questionActivity(questionAddress(activityId, answer.id), answer, document.documentElement.lang || 'en'),
      at: finishedAt,
      result: answerResult(answer),
    }),
  );
}

/** Adds our context activities to the system's template. */
function contextOf(
  {registration, launchData: {contextTemplate}}: Cmi5Session,
  own: NonNullable<Context['contextActivities']>,
): Context {
  const contextActivities = {...contextTemplate.contextActivities};
  for (const [kind, activities] of Object.entries(own) as [keyof typeof own, Activity[]][]) {
    contextActivities[kind] = [...(contextActivities[kind] ?? []), ...activities];
  }
  return {...contextTemplate, registration, contextActivities};
}

function sessionIdOf({launchData}: Cmi5Session): string {
  return String(launchData.contextTemplate.extensions?.[`${EXTENSIONS}sessionid`] ?? '');
}
