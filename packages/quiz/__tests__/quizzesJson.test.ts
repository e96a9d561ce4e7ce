import {describe, expect, it} from 'vitest';
import {quizzesJson, summariesOf} from '../node/quizzesJson';
import {docOf, quizPage, siteWithQuizzes} from './siteWithQuizzes';

const LIGHTS = quizPage(
  '## What shines? {#shine}\n\nAnswer: the sun\n\n## How many? {#many}\n\nAnswer: 31415\n',
  'covers: [../lamp.md]\npassing_score: 70\nattempts: 3\ndraw: 1\nvalid_for: 1 year\n',
);

async function sourceOf(pages: Record<string, string>, ...docs: ReturnType<typeof docOf>[]) {
  const {quizzes, catalog, problems} = await siteWithQuizzes(pages);
  expect(problems).toEqual([]);
  return {quizzes, references: catalog.references, docs: new Map(docs)};
}

describe('quizzesJson', () => {
  it('tells what a quiz asks and covers, and no answer', async () => {
    const source = await sourceOf(
      {'quizzes/lights.md': LIGHTS, 'lamp.md': '# Lamp'},
      docOf('quizzes/lights.md'),
      docOf('lamp.md'),
    );
    const json = quizzesJson(source);
    expect(json).toEqual({
      quizzes: [
        {
          url: '/staff/docs/quizzes/lights/',
          title: 'Title of quizzes/lights.md',
          covers: ['/staff/docs/lamp/'],
          passing_score: 70,
          questions: [
            {id: 'shine', type: 'short-text'},
            {id: 'many', type: 'number'},
          ],
        },
      ],
    });
    expect(JSON.stringify(json)).not.toMatch(/sun|31415/);
  });

  it('leaves out drafts, unlisted pages and self-checks', async () => {
    const source = await sourceOf(
      {
        'draft.md': quizPage('## What? {#what}\n\nAnswer: a\n'),
        'secret.md': quizPage('## What? {#what}\n\nAnswer: a\n'),
        'page.md': ':::quiz\n\n## What? {#what}\n\nAnswer: a\n\n:::\n',
      },
      docOf('secret.md', {unlisted: true}),
      docOf('page.md'),
    );
    expect(quizzesJson(source)).toEqual({quizzes: []});
    expect(summariesOf(source)).toEqual([]);
  });

  it('says null of what a quiz does not name', async () => {
    const source = await sourceOf({'lights.md': quizPage('## What? {#what}\n\nAnswer: a\n')}, docOf('lights.md'));
    expect(quizzesJson(source).quizzes).toMatchObject([{covers: null, passing_score: 80}]);
  });
});

describe('summariesOf', () => {
  it('tells My training what may have changed and how a quiz is taken', async () => {
    const source = await sourceOf({'quizzes/lights.md': LIGHTS, 'lamp.md': '# Lamp'}, docOf('quizzes/lights.md'));
    expect(summariesOf(source)).toEqual([
      {
        id: 'quizzes/lights',
        title: 'Title of quizzes/lights.md',
        url: '/staff/docs/quizzes/lights/',
        passingScore: 70,
        attempts: 3,
        draw: 1,
        validFor: '1 year',
        questions: [
          {id: 'shine', interaction: 'fill-in', hash: expect.stringMatching(/^[\w+/]{8}$/)},
          {id: 'many', interaction: 'numeric', hash: expect.stringMatching(/^[\w+/]{8}$/)},
        ],
      },
    ]);
  });
});
