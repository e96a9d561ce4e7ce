import {type Problem, positionIn, problemAt} from '@deskbook/text/problems/problems';
import {rememberLast} from '@deskbook/text/remember';
import type {Content, ContentExtension} from '../checkContent';
import type {WrittenFile} from '../page';
import {notProse} from '../wording/checkWording';
import {findSamples, SAMPLE_MESSAGE, samplesIn} from './fillTemplate';
import {EXPLANATION, QUESTION_FORMS, QUESTION_TITLE} from './questionForms';
import {pageTemplate, templateNames} from './readTemplates';

export default {check: checkSamples} satisfies ContentExtension;

/** Reports text of a template that nobody has replaced. */
export function checkSamples({catalog, posts, docsPath}: Pick<Content, 'catalog' | 'posts' | 'docsPath'>): Problem[] {
  return [
    ...catalog.pages.flatMap((page) => leftIn(page, `${docsPath}/${page.path}`, page.declaredKind)),
    ...posts.flatMap((post) => leftIn(post, post.path, 'post')),
  ];
}

function leftIn({body, bodyLine}: WrittenFile, file: string, template: string | null): Problem[] {
  const found = findSamples(body, [
    ...samplesOf(template ?? ''),
    ...(hasQuestions(body, template) ? OF_QUESTIONS : []),
  ]);
  if (found.length === 0) return [];
  const stretches = notProse(body);
  return found
    .filter(({offset}) => !stretches.some(({from, to}) => from <= offset && offset < to))
    .map(({offset, text}) =>
      problemAt(
        {file, ...positionIn(body, offset, bodyLine)},
        {message: SAMPLE_MESSAGE, found: text, expected: 'your own words, or nothing at all'},
      ),
    );
}

/** Templates are read once, not for each page. */
const samplesOf = rememberLast((template: string) =>
  templateNames().includes(template) ? samplesIn(pageTemplate(template)) : [],
);

const OF_QUESTIONS = samplesIn(QUESTION_TITLE, EXPLANATION, ...Object.values(QUESTION_FORMS).map(({form}) => form));

function hasQuestions(body: string, template: string | null): boolean {
  return template === 'quiz' || (template !== 'post' && body.includes(':::quiz'));
}
