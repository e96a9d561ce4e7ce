import {isMailAddress} from '@deskbook/text/mailAddress';
import {isoDuration} from '../domain/durations';
import type {LearningFile, Sender} from '../domain/learningFile';
import {identifying, type LearningRecord, type QuizRecord, type RecordOf} from '../domain/learningRecord';
import type {Activity, Agent, Context, Statement, VerbName} from './statement';
import {statementId} from './statementId';
import {
  type ActivityType,
  type AskedQuestion,
  activityType,
  answerResult,
  questionActivity,
  questionAddress,
  scoreInPercent,
  statement,
} from './statements';

/** Texts that records lack and the current page knows. */
export interface StatementTexts {
  /** Titles of pages and sessions, by the ids that records use */
  titles: ReadonlyMap<string, string>;
  /** By hash */
  questions: ReadonlyMap<string, AskedQuestion>;
  /** Language of the titles, such as `en` */
  language: string;
}

/** Converts records to xAPI statements. The same record always gets statements with the same ids. */
export function recordStatements(
  {site, sender, role, records}: Pick<LearningFile, 'site' | 'sender' | 'role' | 'records'>,
  words: StatementTexts,
): Statement[] {
  const actor = actorOf(site, sender);
  const shared: Context = {platform: 'Deskbook', ...(role !== undefined && {extensions: {[`${site}#role`]: role}})};
  return records.flatMap((record) => {
    const idOf = (...event: string[]) => statementId(site, sender.code, record.type, ...identifying(record), ...event);
    const builder: StatementBuilder = {
      words,
      addressOf: (page) => `${site}docs/${page.split('/').map(encodeURIComponent).join('/')}/`,
      sessionAddress: (slug) => `${site}training/#${encodeURIComponent(slug)}`,
      idOf,
      say: (verb, {event = [], context, ...rest}) =>
        statement({actor, context: {...shared, ...context}}, verb, {id: idOf(verb, ...event), ...rest}),
    };
    return statementsOf(record, builder);
  });
}

interface StatementBuilder {
  words: StatementTexts;
  addressOf(page: string): string;
  sessionAddress(slug: string): string;
  idOf(...event: string[]): string;
  say(
    verb: VerbName,
    facts: {
      object: Activity;
      at: string;
      result?: Statement['result'];
      context?: Context;
      /** Distinguishes statements with the same verb about one record */
      event?: string[];
    },
  ): Statement;
}

function statementsOf(record: LearningRecord, builder: StatementBuilder): Statement[] {
  switch (record.type) {
    case 'quiz':
      return quizStatements(record, builder);
    case 'receipt':
      return [receiptStatement(record, builder)];
    case 'step':
      return [stepStatement(record, builder)];
    case 'start':
      return [startStatement(record, builder)];
    case 'feedback':
      return feedbackStatements(record, builder);
  }
}

function quizStatements(record: QuizRecord, {words, addressOf, idOf, say}: StatementBuilder): Statement[] {
  const address = addressOf(record.quiz);
  const object = activity(address, 'assessment', record.title, words);
  // Groups the statements of one attempt.
  const registration = idOf();
  const answered = record.questions
    .filter(({carried}) => !carried)
    .map(({id, hash, response, fraction}) =>
      say('answered', {
        event: [id],
        object: questionActivity(questionAddress(address, id), words.questions.get(hash) ?? {name: id}, words.language),
        at: record.finished,
        result: answerResult({response, fraction, took: null}),
        context: {registration, contextActivities: {parent: [{id: address}]}},
      }),
    );
  return [
    say('attempted', {object, at: record.started, context: {registration}}),
    ...answered,
    say(record.passed ? 'passed' : 'failed', {
      object,
      at: record.finished,
      result: {
        score: scoreInPercent(record.score),
        success: record.passed,
        completion: true,
        duration: isoDuration(Date.parse(record.finished) - Date.parse(record.started)),
      },
      context: {registration},
    }),
  ];
}

function receiptStatement(
  {page, title, version, at}: RecordOf<'receipt'>,
  {words, addressOf, say}: StatementBuilder,
): Statement {
  return say('completed', {
    object: activity(addressOf(page), 'media', title, words),
    at,
    result: {completion: true},
    context: {revision: version},
  });
}

function stepStatement({path, step, how, at}: RecordOf<'step'>, {words, addressOf, say}: StatementBuilder): Statement {
  const id = `${addressOf(path)}#${encodeURIComponent(step)}`;
  const title = words.titles.get(step) ?? step;
  const context = {contextActivities: {parent: [{id: addressOf(path)}]}};
  return how === 'attended'
    ? say('attended', {object: activity(id, 'meeting', title, words), at, context})
    : say('completed', {object: activity(id, 'lesson', title, words), at, context});
}

function startStatement({path, on}: RecordOf<'start'>, {words, addressOf, say}: StatementBuilder): Statement {
  return say('registered', {
    // Learners may correct their first day.
    event: [on],
    object: activity(addressOf(path), 'course', words.titles.get(path) ?? path, words),
    // xAPI needs an instant, and noon UTC falls on the same day almost everywhere.
    at: `${on}T12:00:00.000Z`,
  });
}

function feedbackStatements(
  {session, date, answers, at}: RecordOf<'feedback'>,
  {words, sessionAddress, say}: StatementBuilder,
): Statement[] {
  const address = sessionAddress(session);
  return answers.map(({id, value}) =>
    say('answered', {
      // Learners may change their answers, which are then sent again.
      event: [id, at],
      object: {
        objectType: 'Activity',
        id: `${address}/${date}/${encodeURIComponent(id)}`,
        definition: {
          type: activityType('cmi.interaction'),
          name: {[words.language]: id},
          interactionType: typeof value === 'number' ? 'numeric' : 'long-fill-in',
        },
      },
      at,
      result: {response: String(value)},
      context: {
        contextActivities: {parent: [activity(address, 'meeting', words.titles.get(session) ?? session, words)]},
      },
    }),
  );
}

function activity(id: string, type: ActivityType, title: string, {language}: StatementTexts): Activity {
  return {objectType: 'Activity', id, definition: {type: activityType(type), name: {[language]: title}}};
}

/** Identifies a learner by the details they gave, or else by their code. */
function actorOf(site: string, {code, name, email, staff_number}: Sender): Agent {
  const called = name === undefined ? {} : {name};
  if (email !== undefined && isMailAddress(email)) return {objectType: 'Agent', ...called, mbox: `mailto:${email}`};
  return {objectType: 'Agent', ...called, account: {homePage: site, name: staff_number ?? code}};
}
