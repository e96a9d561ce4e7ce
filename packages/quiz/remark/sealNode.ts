import {jsxProp} from '@deskbook/engine/remark/jsxNodes';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {Element} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {saltOf} from '../domain/openSecret';
import type {PublishedQuestion, QuestionSecret} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';
import type {UnsealedQuiz} from './quizNodes';

/** A `<Quiz>` in the Markdown or the HTML tree. */
interface QuizElement<Child> extends Pick<MdxJsxFlowElement, 'attributes'> {
  children: Child[];
  data?: {quiz?: UnsealedQuiz} | undefined;
}

/**
 * Moves the secrets of a `<Quiz>` from the tree into its prop `quiz`, sealed. Other elements stay as they are.
 *
 * @param secretIn returns a child as HTML if it's a secret
 * @param inSite completes a path that begins with `/`, as the author wrote it
 */
export function sealNode<Child>(
  node: QuizElement<Child>,
  secretIn: (child: Child) => Element | null,
  inSite: (path: string) => string,
): void {
  const quiz = node.data?.quiz;
  if (!quiz) return;
  const secrets = node.children.flatMap((child) => secretIn(child) ?? []);
  node.children = node.children.filter((child) => !secretIn(child));
  node.attributes.push(jsxProp('quiz', valueToEstree(sealed(quiz, secrets, inSite))));
  delete node.data?.quiz;
}

function sealed(
  {questions, ...quiz}: UnsealedQuiz,
  secrets: readonly Element[],
  inSite: (path: string) => string,
): PublishedQuiz {
  const htmlOf = (question: number, option?: number) => {
    const secret = secrets.find(
      ({properties: {dataQuestion, dataOption}}) =>
        String(dataQuestion) === String(question) && String(dataOption) === String(option),
    );
    return secret ? writeHtml(secret, inSite) : null;
  };
  return {
    ...quiz,
    questions: questions.map(({question, key, feedback}, index) => {
      const secret: QuestionSecret = {
        key,
        feedback: Array.from({length: feedback}, (_, option) => htmlOf(index, option)),
        explanation: htmlOf(index),
      };
      return {...question, sealed: obfuscate(JSON.stringify(secret), saltOf(question))} as PublishedQuestion;
    }),
  };
}

function writeHtml(secret: Element, inSite: (path: string) => string): string {
  visit(secret, 'element', (node) => {
    if (node.tagName === 'a' && typeof node.properties.href === 'string') linkAsDocusaurus(node, inSite);
  });
  return toHtml(secret.children, {allowDangerousHtml: true}).trim();
}

/** Does what Docusaurus's link component would do in the page. */
function linkAsDocusaurus(link: Element, inSite: (path: string) => string): void {
  const written = String(link.properties.href);
  const href = written.replace(/^pathname:\/\//, '');
  // Leads to something on this host that isn't a page of the site.
  if (href !== written) link.properties.dataOutside = '';
  if (/^(?:https?:)?\/\//i.test(href)) {
    link.properties = {...link.properties, target: '_blank', rel: ['noopener', 'noreferrer']};
  } else if (href.startsWith('/')) {
    link.properties.href = inSite(href);
  }
}
