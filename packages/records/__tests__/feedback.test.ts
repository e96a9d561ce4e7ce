import {describe, expect, it} from 'vitest';
import {type FeedbackQuestion, feedbackQuestionsOf} from '../domain/feedback';
import type {FeedbackRecord} from '../domain/learningRecord';
import {feedbackOn} from '../domain/report/feedback';
import {fileOf, reportOf, SITE} from './report/reportOf';

const QUESTIONS: FeedbackQuestion[] = [
  {id: 'useful', ask: 'How useful was it?', form: 'scale', ends: ['Not at all', 'Very']},
  {id: 'more', ask: 'What else?', form: 'text', ends: null},
];

function record(at: string, answers: Record<string, number | string>): FeedbackRecord {
  return {
    type: 'feedback',
    session: 'listen-basics',
    date: '2026-12-03',
    answers: Object.entries(answers).map(([id, value]) => ({id, value})),
    at: `2026-12-03T${at}:00.000Z`,
  };
}

describe('the questions of a session', () => {
  it('are three common ones, its own, or none', () => {
    expect(feedbackQuestionsOf({feedback: true}).map(({id, ask, form}) => [id, ask, form])).toEqual([
      ['useful', null, 'scale'],
      ['pace', null, 'scale'],
      ['unclear', null, 'text'],
    ]);
    const own = [
      {id: 'useful', ask: 'How useful was it?', scale: ['Not at all', 'Very']},
      {id: 'more', ask: 'What else?', text: true},
    ];
    expect(feedbackQuestionsOf({feedback: own})).toEqual(QUESTIONS);
    expect(feedbackQuestionsOf({feedback: false})).toEqual([]);
    expect(feedbackQuestionsOf({})).toEqual([]);
  });
});

describe('the summary of feedback', () => {
  const [SESSION] = SITE.sessions;
  const summaryOf = (records: readonly FeedbackRecord[]) => {
    const sessions = SESSION ? [{...SESSION, session: 'listen-basics', feedback: QUESTIONS}] : [];
    const files = records.map((each, place) => fileOf({code: `AAAA-111${place + 1}`}, [each]));
    const [{forms, questions} = {}, ...others] = feedbackOn(reportOf(files), {...SITE, sessions});
    expect(others).toEqual([]);
    return {forms, questions};
  };

  it('counts and averages what was chosen, and lists what was written', () => {
    const records = [
      record('17:30', {useful: 4, more: ' The second printer '}),
      record('17:10', {useful: 5, more: 'Labels'}),
      record('17:20', {useful: 4}),
    ];
    expect(summaryOf(records)).toEqual({
      forms: 3,
      questions: [
        {...QUESTIONS[0], answers: 3, average: 13 / 3, texts: []},
        {...QUESTIONS[1], answers: 2, average: null, texts: ['Labels', 'The second printer']},
      ],
    });
  });

  it('leaves out what is not on the scale, of another form, empty, or no longer asked', () => {
    const records = [
      record('17:10', {useful: 6, more: 3}),
      record('17:11', {useful: 2.5, more: '  '}),
      record('17:12', {useful: '4', gone: 1}),
    ];
    expect(summaryOf(records)).toEqual({
      forms: 3,
      questions: [
        {...QUESTIONS[0], answers: 0, average: null, texts: []},
        {...QUESTIONS[1], answers: 0, average: null, texts: []},
      ],
    });
  });
});
