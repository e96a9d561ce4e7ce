import * as z from 'zod';
import {editorHints, type JsonSchema} from '../schemas/editorHints';

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
