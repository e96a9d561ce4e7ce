import {basename} from 'node:path';
import type {Names} from '@deskbook/text/names';
import {readYaml} from '@deskbook/text/yaml/yamlSource';
import {describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import type * as z from 'zod';
import {authorsFile, tagsFile} from '../../schemas/blogFiles';
import {calloutsFile} from '../../schemas/callouts';
import {categoryFile} from '../../schemas/category';
import {districtSchema} from '../../schemas/district';
import type {JsonSchema} from '../../schemas/editorHints';
import {KINDS, schemas} from '../../schemas/index';
import {NO_NAMES, schemaFiles} from '../schemaFiles';

const NAMES = {
  people: ['ann'],
  roles: ['circulation'],
  systems: ['listen', '404'],
  branches: ['downtown'],
  funds: ['general'],
  workplaces: ['desk'],
};

const schemasFor = (names: Names) =>
  new Map(schemaFiles('schemas', names).map(({path, text}) => [basename(path), JSON.parse(text) as JsonSchema]));
const generic = schemasFor(NO_NAMES);
const ofDistrict = schemasFor(NAMES);

/** Every schema inside a schema, with the way to it. */
function fieldsIn(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const {properties = {}, items, anyOf = [], additionalProperties} = schema;
  const inner = [...anyOf, items, additionalProperties].filter((each) => typeof each === 'object') as JsonSchema[];
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, JsonSchema][] => [
      [`${path}.${name}`, field as JsonSchema],
      ...fieldsIn(field as JsonSchema, `${path}.${name}`),
    ]),
    ...inner.flatMap((each) => fieldsIn(each, path)),
  ];
}

describe("the editors' schemas", () => {
  it('exist for each kind of page, and for the files next to the pages', () => {
    expect([...generic.keys()]).toEqual(
      ['district', 'authors', 'tags', 'callouts', 'category', ...KINDS].map((name) => `${name}.json`),
    );
  });

  it.each([...generic])('describe every field of %s, with an example', (path, schema) => {
    const fields = fieldsIn(schema, path);

    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(([, {description}]) => !description)).toEqual([]);
    const withoutExample = fields.filter(([, field]) => !('const' in field) && field.examples?.[0] === undefined);
    expect(withoutExample).toEqual([]);
  });

  it.each<readonly [string, z.ZodType]>([
    ['district.json', districtSchema],
    ['authors.json', authorsFile],
    ['tags.json', tagsFile],
    ['callouts.json', calloutsFile],
    ['category.json', categoryFile],
    ...KINDS.map((kind) => [`${kind}.json`, schemas[kind](NAMES)] as const),
  ])('have examples that the check accepts, in %s', (path, schema) => {
    const {properties = {}, examples = []} = ofDistrict.get(path) as JsonSchema;
    const example = {
      ...(examples[0] as object),
      ...Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, (field as JsonSchema).examples?.at(-1) ?? name]),
      ),
    };
    const {value, problems} = readYaml(stringify(example), 'example.yml');

    expect(problems).toEqual([]);
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([]);
  });

  it('have patterns that every editor supports', () => {
    const patterns = [...generic.values()].flatMap(
      (schema) => JSON.stringify(schema).match(/"pattern":"(.*?)"[,}]/g) ?? [],
    );

    expect(patterns.length).toBeGreaterThan(20);
    for (const found of patterns) {
      const {pattern} = JSON.parse(`{${found.slice(0, -1)}}`) as {pattern: string};
      expect(() => new RegExp(pattern, 'u'), pattern).not.toThrow();
    }
  });

  it("include a district's keys, as YAML reads them", () => {
    expect(ofDistrict.get('procedure.json')).toMatchObject({
      properties: {owner: {enum: ['ann']}, systems: {items: {enum: ['listen', 404]}}},
    });
    expect(generic.get('procedure.json')).not.toHaveProperty('properties.owner.enum');
  });

  it('require what a kind of page needs', () => {
    expect(generic.get('procedure.json')).toMatchObject({
      required: ['title', 'kind', 'owner', 'last_reviewed_on', 'review_in'],
      additionalProperties: false,
      properties: {kind: {const: 'procedure'}},
    });
    expect(generic.get('session.json')).toMatchObject({
      allOf: [
        {anyOf: [{required: ['duration']}, {required: ['end']}]},
        {anyOf: [{required: ['branch']}, {required: ['online']}]},
      ],
    });
  });
});
