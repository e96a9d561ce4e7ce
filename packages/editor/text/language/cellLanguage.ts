import {commonmarkLanguage} from '@codemirror/lang-markdown';
import {Language} from '@codemirror/language';
import {Autolink, type MarkdownParser, Strikethrough} from '@lezer/markdown';

const BLOCKS = [
  'ATXHeading',
  'Blockquote',
  'BulletList',
  'FencedCode',
  'HorizontalRule',
  'HTMLBlock',
  'IndentedCode',
  'LinkReference',
  'OrderedList',
  'SetextHeading',
];

const parser = (commonmarkLanguage.parser as MarkdownParser).configure([Strikethrough, Autolink, {remove: BLOCKS}]);

/** The syntax of a table cell: inline only, no lists or headings. */
export const cellLanguage = new Language(commonmarkLanguage.data, parser, [], 'cell');
