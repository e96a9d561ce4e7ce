import type {Names} from '@deskbook/text/names';
import type {JsonSchema} from '../schemas/editorHints';
import {KINDS, type Kind} from '../schemas/index';
import {schemaOfKind} from './schemaFiles';

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** VS Code snippets, one for each kind of page: its front matter, with a tab stop for every required field. */
export function snippetsFor(names: Names): object {
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
