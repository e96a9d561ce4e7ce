// @vitest-environment jsdom
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
import {expect, it} from 'vitest';
import {MyTrainingProvider} from '../client/myTraining';
import Quiz from '../theme/Quiz';
import {MY_TRAINING} from '../theme/Quiz/myTraining';
import QuizForm from '../theme/Quiz/QuizForm';
import {questionsIn} from '../theme/Quiz/questionsIn';
import {SampleQuiz, sampleQuiz} from './sampleQuiz';

/** The island has My training, as the page has. */
const htmlOf = (page: ReactNode) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <MyTrainingProvider value={MY_TRAINING}>{page}</MyTrainingProvider>
    </MemoryRouter>,
  );

/** Renders the element that contains an island. */
function draw(page: ReactNode): HTMLElement {
  document.body.innerHTML = htmlOf(page);
  return document.querySelector('[data-island=quiz]') as HTMLElement;
}

/** Serializes HTML the way the browser does. */
function throughDom(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.innerHTML;
}

it('gives the questions of each type as they were drawn', () => {
  const host = draw(<SampleQuiz />);
  const again = htmlOf(<QuizForm quiz={sampleQuiz()}>{questionsIn(host)}</QuizForm>);

  expect(host.querySelectorAll('form')).toHaveLength(8);
  expect(throughDom(again)).toBe(host.innerHTML);
});

it('keeps the elements of the author’s text, and blanks within them', () => {
  const quiz = sampleQuiz({ask: ['thermal']});
  const host = draw(
    <Quiz quiz={quiz}>
      <Quiz.Question id="thermal">
        <Quiz.Prompt>
          Which <code>paper</code>?
        </Quiz.Prompt>
        <Quiz.Body>
          <ul>
            <li>
              It is{' '}
              <b title="a kind">
                {' '}
                <Quiz.Blank index={1} />
              </b>
              .
            </li>
          </ul>
        </Quiz.Body>
      </Quiz.Question>
    </Quiz>,
  );
  const again = htmlOf(<QuizForm quiz={quiz}>{questionsIn(host)}</QuizForm>);

  expect(again).toContain('Which <code>paper</code>?');
  expect(again).toContain('<b title="a kind"> <input');
  expect(throughDom(again)).toBe(host.innerHTML);
});
