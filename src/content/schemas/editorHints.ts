import * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What editors learn of a schema that zod cannot tell them, in the keywords of JSON Schema. */
export interface EditorHints extends JsonSchema {
  /** The zod schemas of which one has to fit, where code chooses between them. */
  forms?: readonly object[];
  /** A key as an author would choose it, for the example of a map. */
  exampleKey?: string;
}

/** `src/editors/jsonSchema.ts` reads it. */
export const editorHints = z.registry<EditorHints>();
