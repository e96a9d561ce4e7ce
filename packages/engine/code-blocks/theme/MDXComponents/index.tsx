import CodeBlock from '@theme/CodeBlock';
import CodeInline from '@theme/CodeInline';
import MDXComponents from '@theme-init/MDXComponents';

/** Fenced and indented code is a `CodeBlock`; `<pre>` and `<code>` that an author wrote as HTML stay plain elements. */
export default {...MDXComponents, CodeBlock, code: CodeInline, pre: 'pre'};
