import linkPhones from '@deskbook/engine/remark/linkPhones';
import {compile, nodeTypes} from '@mdx-js/mdx';
import type {Root, Text} from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import quizQuestions from '../remark/quizQuestions';
import sealQuiz from '../remark/sealQuiz';

/** Compiles a page in the docs folder to the script of its chunk, with readable JSX. */
export async function publishQuiz(
  body: string,
  frontMatter: Readonly<Record<string, unknown>>,
  {siteDir = '/site', path = 'docs/training/quizzes/lights.md'} = {},
): Promise<string> {
  const file = new VFile({path: `${siteDir}/${path}`, value: body, data: {frontMatter}});
  const compiled = await compile(file, {
    format: 'md',
    jsx: true,
    remarkPlugins: [[quizQuestions, {siteDir, docsDir: `${siteDir}/docs`}], remarkGfm, remarkDirective, asDocusaurus],
    rehypePlugins: [[rehypeRaw, {passThrough: nodeTypes}], linkPhones, [sealQuiz, {baseUrl: '/staff/'}]],
  });
  return String(compiled);
}

/** Does what Docusaurus does in between: resolves links to pages, and turns unknown directives into text. */
function asDocusaurus() {
  return (tree: Root) => {
    visit(tree, 'link', (link) => {
      link.url = link.url.replace(/^(?:\.\.\/)*(.*)\.md/, '/staff/docs/$1');
    });
    visit(tree, 'textDirective', (node, index, parent) => {
      const text: Text = {type: 'text', value: `:${node.name}`};
      if (parent && index !== undefined) parent.children[index] = text;
    });
  };
}
