import type {Names} from '@deskbook/text/names';
import {CHECKING, PROBLEM_LINE, SUMMARY_LINE} from '@deskbook/text/problems/formatProblems';
import {KINDS, type Kind} from '../schemas';
import type {JsonSchema} from '../schemas/editorHints';
import {type EditorFile, jsonFile, PACKAGED_SCHEMAS, schemaOfKind} from './schemaFiles';

const SCHEMAS = `./node_modules/@deskbook/site/${PACKAGED_SCHEMAS}`;

const SETTINGS = {
  'yaml.schemas': {
    [`${SCHEMAS}/district.json`]: '/docs/district.yml',
    [`${SCHEMAS}/authors.json`]: '/blog/authors.yml',
    [`${SCHEMAS}/tags.json`]: ['/docs/tags.yml', '/blog/tags.yml'],
    [`${SCHEMAS}/category.json`]: '/docs/**/_category_.yml',
    [`${SCHEMAS}/callouts.json`]: '/**/*.callouts.yml',
  },
  // Typing "procedure" and Tab inserts a procedure's front matter.
  '[markdown]': {'editor.tabCompletion': 'onlySnippets'},
};

const EXTENSIONS = {recommendations: ['redhat.vscode-yaml']};

/** Shows the check's findings as VS Code problems, in all files and after each save. */
const TASKS = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Deskbook: check while you write',
      type: 'shell',
      command: 'npx',
      // With --no, npx only runs what is installed here.
      args: ['--no', 'deskbook', 'check', '--watch'],
      isBackground: true,
      runOptions: {runOn: 'folderOpen'},
      presentation: {reveal: 'never'},
      problemMatcher: {
        owner: 'deskbook',
        source: 'Deskbook',
        // Of lines whose word VS Code doesn't know: suggestions.
        severity: 'info',
        fileLocation: ['relative', `\${workspaceFolder}`],
        pattern: {regexp: PROBLEM_LINE.source, file: 1, line: 2, column: 3, severity: 4, message: 5},
        background: {activeOnStart: true, beginsPattern: `^${CHECKING}`, endsPattern: SUMMARY_LINE.source},
      },
    },
  ],
};

/** The files in a district's `.vscode`. */
export function vsCodeFiles(names: Names): EditorFile[] {
  return [
    jsonFile('.vscode/settings.json', SETTINGS),
    jsonFile('.vscode/extensions.json', EXTENSIONS),
    jsonFile('.vscode/tasks.json', TASKS),
    snippetsFile(names),
  ];
}

export function snippetsFile(names: Names): EditorFile {
  return jsonFile('.vscode/deskbook.code-snippets', snippetsFor(names));
}

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** VS Code snippets, one for each kind of page: its front matter, with a tab stop for every required field. */
function snippetsFor(names: Names): object {
  return Object.fromEntries(KINDS.map((kind) => [`Deskbook: ${kind}`, snippetOf(kind, schemaOfKind(kind, names))]));
}

function snippetOf(kind: Kind, {description, properties, required = [], allOf = []}: JsonSchema) {
  const chosen = allOf.flatMap(({anyOf}) => anyOf?.[0]?.required ?? []);
  const fields = [...required, ...chosen].filter((name) => name !== 'kind');
  const lines = fields.map((name, index) => `${name}: ${tabStop(index + 1, properties?.[name] as JsonSchema)}`);
  return {
    prefix: kind,
    scope: 'markdown,mdx',
    isFileTemplate: true,
    description,
    body: ['---', `kind: ${kind}`, ...lines, '---', '', '$0'],
  };
}

/** A list of choices or an example; dates default to today. */
function tabStop(number: number, {enum: words, examples = []}: JsonSchema): string {
  if (words) return `\${${number}|${words.map((word) => String(word).replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  const example = String(examples[0]).replace(/[\\$}]/g, '\\$&');
  return `\${${number}:${example.replace(/^\d{4}-\d{2}-\d{2}/, TODAY)}}`;
}
