import type {Names} from '@deskbook/text/names';
import * as z from 'zod';
import {DEFAULT_DISTRICT, namesOf} from '../district';
import {KINDS, type Kind, schemas} from '../schemas';
import {authorsFile, tagsFile} from '../schemas/blogFiles';
import {calloutsFile} from '../schemas/callouts';
import {categoryFile} from '../schemas/category';
import {districtSchema} from '../schemas/district';
import {editorHints, type JsonSchema} from '../schemas/editorHints';

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
    callouts: jsonSchemaOf(calloutsFile),
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

export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {target: 'draft-07', io: 'input', override: completeSchema});
}

/** Adds what zod can't express, and builds an example for each list and map from its items. */
function completeSchema({zodSchema, jsonSchema}: {zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema}): void {
  const {forms, exampleKey, ...keywords} = editorHints.get(zodSchema) ?? {};
  Object.assign(jsonSchema, keywords);
  if (forms) jsonSchema.anyOf = forms.map((form) => partOf(form as z.ZodType));
  jsonSchema.examples ??= exampleFor(jsonSchema, exampleKey);
}

function partOf(schema: z.ZodType): JsonSchema {
  const {$schema, ...part} = jsonSchemaOf(schema);
  return part;
}

function exampleFor({anyOf, items, properties, additionalProperties, required}: JsonSchema, key?: string) {
  if (anyOf) return anyOf.flatMap(examplesOf);
  if (items) return [examplesOf(items as JsonSchema).slice(0, 1)];
  if (key) return [{[key]: examplesOf(additionalProperties)[0]}];
  if (!properties) return undefined;
  const shown = required ?? Object.keys(properties).slice(0, 1);
  return [Object.fromEntries(shown.map((name) => [name, examplesOf(properties[name])[0]]))];
}

function examplesOf(schema: unknown): unknown[] {
  return (schema as JsonSchema | undefined)?.examples ?? [];
}
