import CodeBlock from '@theme/CodeBlock';
import CodeInline from '@theme/CodeInline';
import MDXComponents from '@theme-init/MDXComponents';

/** Fenced and indented code arrives as `CodeBlock`; what an author wrote as HTML, `<pre>` and `<code>`, stays that. */
export default {...MDXComponents, CodeBlock, code: CodeInline, pre: 'pre'};
