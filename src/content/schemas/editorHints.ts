import * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a form asks for a value with, where its type does not tell. */
export type FormInput =
  | 'sentence'
  | 'date'
  | 'date-time'
  | 'date-or-time'
  | 'duration'
  | 'short-duration'
  | 'money'
  | 'number'
  | 'yes-no'
  | 'page'
  | 'room'
  | 'series'
  | 'day-of-series'
  | 'people'
  | 'roles'
  | 'systems'
  | 'branches'
  | 'funds'
  | 'tags';

/** What editors learn of a schema that zod cannot tell them, in the keywords of JSON Schema. */
export interface EditorHints extends JsonSchema {
  /** The zod schemas of which one has to fit, where code chooses between them. */
  forms?: readonly object[];
  /** A key as an author would choose it, for the example of a map. */
  exampleKey?: string;
  input?: FormInput;
  /** Only somebody who edits files needs it, so a form doesn't offer it. */
  isForFiles?: boolean;
  /** The form has buttons for it beside what it is about, so it doesn't offer it as a fact. */
  hasButtons?: boolean;
}

/** `src/editors/jsonSchema.ts` reads it. */
export const editorHints = z.registry<EditorHints>();

/** The same schema, with what a form asks for it with. */
export function withInput<T extends z.ZodType>(input: FormInput, schema: T): T {
  editorHints.add(schema, {...editorHints.get(schema), input});
  return schema;
}

/** A form doesn't offer these fields; it shows them where a page has them. */
export function leaveToFiles(...schemas: readonly z.ZodType[]): void {
  for (const schema of schemas) editorHints.add(schema, {...editorHints.get(schema), isForFiles: true});
}

/** A form doesn't offer this field, but changes it with buttons. */
export function withButtons<T extends z.ZodType>(schema: T): T {
  editorHints.add(schema, {...editorHints.get(schema), hasButtons: true});
  return schema;
}
