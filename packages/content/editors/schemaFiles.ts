import type {Names} from '@deskbook/text/names';
import {DEFAULT_DISTRICT, namesOf} from '../district';
import {authorsFile, tagsFile} from '../schemas/blogFiles';
import {categoryFile} from '../schemas/category';
import {districtSchema} from '../schemas/district';
import type {JsonSchema} from '../schemas/editorHints';
import {KINDS, type Kind, schemas} from '../schemas/index';
import {jsonSchemaOf} from './jsonSchema';

export interface EditorFile {
  /** With forward slashes. */
  path: string;
  text: string;
}

export const NO_NAMES = namesOf(DEFAULT_DISTRICT);

/** The package's generic schemas, without a district's keys. They work right after `npm install`. */
export const PACKAGED_SCHEMAS = 'lib/schemas';

/** JSON Schemas for `district.yml`, for the front matter of every kind, and for the files that Docusaurus reads. */
export function schemaFiles(folder: string, names: Names): EditorFile[] {
  const files = {
    district: jsonSchemaOf(districtSchema),
    authors: jsonSchemaOf(authorsFile),
    tags: jsonSchemaOf(tagsFile),
    category: jsonSchemaOf(categoryFile),
    ...Object.fromEntries(KINDS.map((kind) => [kind, schemaOfKind(kind, names)])),
  };
  return Object.entries(files).map(([name, schema]) => jsonFile(`${folder}/${name}.json`, schema));
}

export function jsonFile(path: string, content: object): EditorFile {
  return {path, text: `${JSON.stringify(content, null, 2)}\n`};
}

export function schemaOfKind(kind: Kind, names: Names): JsonSchema {
  const {properties = {}, ...schema} = jsonSchemaOf(schemas[kind](names));
  const {description} = properties.kind as JsonSchema;
  return {...schema, properties: {...properties, kind: {description, const: kind}}};
}
