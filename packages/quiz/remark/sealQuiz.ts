import {PLAIN_HTML} from '@deskbook/engine/remark/hastNodes';
import {jsxProp} from '@deskbook/engine/remark/jsxNodes';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {Element, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {saltOf} from '../domain/openSecret';
import type {PublishedQuestion, QuestionSecret} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';
import type {UnsealedQuiz} from './quizNodes';

interface Options {
  baseUrl: string;
}

/**
 * Moves the secrets of each `<Quiz>` from the tree into its prop `quiz`, sealed. Runs last, after Docusaurus has
 * resolved their links.
 */
export default function sealQuiz({baseUrl}: Options) {
  return (tree: Root, file: VFile) => {
    if (!file.data.hasQuiz) return;
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElementHast) => {
      const quiz = node.data?.quiz;
      if (!quiz) return;
      const secrets = node.children.filter(isSecret);
      node.children = node.children.filter((child) => !isSecret(child));
      node.attributes.push(jsxProp('quiz', valueToEstree(sealed(quiz, secrets, baseUrl))));
      delete node.data?.quiz;
    });
  };
}

function isSecret(node: {type: string}): node is Element {
  return node.type === 'element' && (node as Element).tagName === PLAIN_HTML;
}

function sealed({questions, ...quiz}: UnsealedQuiz, secrets: readonly Element[], baseUrl: string): PublishedQuiz {
  const htmlOf = (question: number, option?: number) => {
    const secret = secrets.find(
      ({properties: {dataQuestion, dataOption}}) =>
        String(dataQuestion) === String(question) && String(dataOption) === String(option),
    );
    return secret ? writeHtml(secret, baseUrl) : null;
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

function writeHtml(secret: Element, baseUrl: string): string {
  visit(secret, 'element', (node) => {
    if (node.tagName === 'a' && typeof node.properties.href === 'string') linkAsDocusaurus(node, baseUrl);
  });
  return toHtml(secret.children).trim();
}

/** Does what Docusaurus's link component would do in the page. */
function linkAsDocusaurus(link: Element, baseUrl: string): void {
  const written = String(link.properties.href);
  const href = written.replace(/^pathname:\/\//, '');
  // Leads to something on this host that isn't a page of the site.
  if (href !== written) link.properties.dataOutside = '';
  if (/^(?:https?:)?\/\//i.test(href)) {
    link.properties = {...link.properties, target: '_blank', rel: ['noopener', 'noreferrer']};
  } else if (href.startsWith('/')) {
    const inSite = href.startsWith(baseUrl) ? href : baseUrl + href.slice(1);
    link.properties.href = applyTrailingSlash(inSite, {trailingSlash: true, baseUrl});
  }
}
