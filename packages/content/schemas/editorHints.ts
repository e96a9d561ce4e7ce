import * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The input control of a form, if the type alone doesn't determine it. */
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
  | 'place'
  | 'series'
  | 'day-of-series'
  | 'people'
  | 'roles'
  | 'systems'
  | 'branches'
  | 'funds'
  | 'workplaces'
  | 'authors'
  | 'tags';

/** JSON Schema keywords for editors that zod can't express. */
export interface EditorHints extends JsonSchema {
  /** Zod schemas of which one must match, if code chooses between them. */
  forms?: readonly object[];
  /** A realistic key for the example of a map. */
  exampleKey?: string;
  input?: FormInput;
  /** Hidden in forms, because only people who edit files need it. */
  isForFiles?: boolean;
  /** Hidden from a form's facts, because the form has buttons for it elsewhere. */
  hasButtons?: boolean;
}

/** `packages/content/editors/schemaFiles.ts` reads these. */
export const editorHints = z.registry<EditorHints>();

/** Adds the input control that a form uses. */
export function withInput<T extends z.ZodType>(input: FormInput, schema: T): T {
  editorHints.add(schema, {...editorHints.get(schema), input});
  return schema;
}

/** Forms don't offer these fields; they show them if a page has them. */
export function leaveToFiles(...schemas: readonly z.ZodType[]): void {
  for (const schema of schemas) editorHints.add(schema, {...editorHints.get(schema), isForFiles: true});
}

/** Forms change this field with buttons. */
export function withButtons<T extends z.ZodType>(schema: T): T {
  editorHints.add(schema, {...editorHints.get(schema), hasButtons: true});
  return schema;
}
