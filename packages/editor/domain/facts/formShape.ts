import type {EditorHints, JsonSchema} from '@deskbook/content/schemas/editorHints';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';

/** A field's schema with the hints a form needs. */
export type FieldSchema = JsonSchema & Pick<EditorHints, 'input' | 'isForFiles' | 'hasButtons'>;

export interface FormField {
  name: string;
  schema: FieldSchema;
  isRequired: boolean;
}

/** Returns a map's fields in schema order. */
export function fieldsOf({properties = {}, required = []}: FieldSchema): FormField[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema: schema as FieldSchema,
    isRequired: required.includes(name),
  }));
}

/** Returns the names of all facts, including nested ones. */
export function factNames({properties = {}, items, additionalProperties, anyOf = []}: FieldSchema): string[] {
  const inner = [...Object.values(properties), items, additionalProperties, ...anyOf] as (FieldSchema | undefined)[];
  return [...Object.keys(properties), ...inner.flatMap((each) => (typeof each === 'object' ? factNames(each) : []))];
}

/** Whether the form offers to add this fact. */
export function isOffered({schema}: FormField): boolean {
  return !schema.isForFiles && !schema.hasButtons;
}

/** Returns the alternative of the schema that matches the value, or the first one if there's no value yet. */
export function formOf(schema: FieldSchema, value: YamlValue | undefined): FieldSchema {
  if (!schema.anyOf) return schema;
  const forms = schema.anyOf as FieldSchema[];
  const {description} = schema;
  const found =
    value === undefined ? newForms(schema)[0] : [...newForms(schema), ...forms].find((form) => fits(form, value));
  return {...(found ?? newForms(schema)[0] ?? forms[0]), ...(description && {description})};
}

/** Returns the alternatives for a new value. Omits records with free keys if another alternative has fields. */
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

/** Returns the value of a new item or field before anything is typed. */
export function emptyValue(schema: FieldSchema): YamlValue {
  const form = formOf(schema, undefined);
  if (form.type === 'array') return [];
  if (form.type !== 'object') return '';
  return Object.fromEntries((form.required ?? []).map((name) => [name, '']));
}

/** Whether the field is a list of keys, each of which can be chosen once. */
export function isChoiceOfKeys({type, items}: FieldSchema): boolean {
  return type === 'array' && Array.isArray((items as FieldSchema | undefined)?.enum);
}
