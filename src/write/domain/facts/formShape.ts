import type {EditorHints, JsonSchema} from '../../../content/schemas/editorHints';
import type {YamlValue} from '../../../content/yamlSource';

/** The schema of a field, as a form needs it. */
export type FieldSchema = JsonSchema & Pick<EditorHints, 'input' | 'isForFiles' | 'hasButtons'>;

/** A fact in the form: its name, and what it may be. */
export interface FormField {
  name: string;
  schema: FieldSchema;
  isRequired: boolean;
}

/** The fields of a map, in the order of its schema. */
export function fieldsOf({properties = {}, required = []}: FieldSchema): FormField[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema: schema as FieldSchema,
    isRequired: required.includes(name),
  }));
}

/** The names of all facts, those inside others too. */
export function factNames({properties = {}, items, additionalProperties, anyOf = []}: FieldSchema): string[] {
  const inner = [...Object.values(properties), items, additionalProperties, ...anyOf] as (FieldSchema | undefined)[];
  return [...Object.keys(properties), ...inner.flatMap((each) => (typeof each === 'object' ? factNames(each) : []))];
}

/** Whether a form offers to add a fact. */
export function isOffered({schema}: FormField): boolean {
  return !schema.isForFiles && !schema.hasButtons;
}

/** The form that a value has, of those that its schema allows. What isn't there yet gets the first one. */
export function formOf(schema: FieldSchema, value: YamlValue | undefined): FieldSchema {
  if (!schema.anyOf) return schema;
  const forms = schema.anyOf as FieldSchema[];
  const {description} = schema;
  const found =
    value === undefined ? newForms(schema)[0] : [...newForms(schema), ...forms].find((form) => fits(form, value));
  return {...(found ?? newForms(schema)[0] ?? forms[0]), ...(description && {description})};
}

/** The forms to choose from for a new value: one with keys of the author's own is not among them if another has fields. */
export function newForms(schema: FieldSchema): FieldSchema[] {
  const forms = (schema.anyOf ?? [schema]) as FieldSchema[];
  const hasFields = forms.some(({properties}) => properties);
  return forms.filter((form) => !(hasFields && isRecord(form)));
}

export function isRecord(schema: FieldSchema): boolean {
  return schema.type === 'object' && !schema.properties;
}

function fits(form: FieldSchema, value: YamlValue): boolean {
  if (Array.isArray(value)) return form.type === 'array';
  if (typeof value === 'string') return form.type !== 'array' && form.type !== 'object';
  if (form.type !== 'object') return false;
  const keys = Object.keys(value);
  return isRecord(form) || keys.length === 0 || keys.some((key) => Object.hasOwn(form.properties ?? {}, key));
}

/** What a new item or field has before anything is typed. */
export function emptyValue(schema: FieldSchema): YamlValue {
  const form = formOf(schema, undefined);
  if (form.type === 'array') return [];
  if (form.type !== 'object') return '';
  return Object.fromEntries((form.required ?? []).map((name) => [name, '']));
}

/** A list of keys of which each can be chosen once. */
export function isChoiceOfKeys({type, items}: FieldSchema): boolean {
  return type === 'array' && Array.isArray((items as FieldSchema | undefined)?.enum);
}
