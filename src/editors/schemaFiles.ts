import {DEFAULT_DISTRICT, namesOf} from '../content/district';
import type {Names} from '../content/names';
import {authorsFile, tagsFile} from '../content/schemas/blogFiles';
import {categoryFile} from '../content/schemas/category';
import {districtSchema} from '../content/schemas/district';
import type {JsonSchema} from '../content/schemas/editorHints';
import {KINDS, type Kind, schemas} from '../content/schemas/index';
import {jsonSchemaOf} from './jsonSchema';

/** A file for an editor. */
export interface EditorFile {
  /** With forward slashes. */
  path: string;
  text: string;
}

export const NO_NAMES = namesOf(DEFAULT_DISTRICT);

/** Where the package has schemas that know no district. They are there from the first `npm install` on. */
export const PACKAGED_SCHEMAS = 'lib/schemas';

/** JSON Schemas of `district.yml`, of the front matter of every kind, and of the files that Docusaurus reads itself. */
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
