import * as z from 'zod';

/**
 * The part of Algolia's Search API that this site may use: paths, methods, rights, parameters and bodies, based on
 * Algolia's published OpenAPI description. Anything else is refused.
 */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Captures the index or key. */
  readonly path: RegExp;
  /** The right that a key needs. */
  readonly right: Right;
  /** Query parameters, besides those that every request may have. */
  readonly parameters: readonly string[];
  /** null if there is none */
  readonly body: z.ZodType | null;
}

export const RIGHTS = [
  'addObject',
  'analytics',
  'browse',
  'deleteObject',
  'deleteIndex',
  'editSettings',
  'inference',
  'listIndexes',
  'logs',
  'personalization',
  'recommendation',
  'search',
  'seeUnretrievableAttributes',
  'settings',
  'usage',
] as const;

export type Right = (typeof RIGHTS)[number];

/** Maximum record size of the smallest plan, in bytes. */
export const MAX_RECORD_BYTES = 10_000;
export const MAX_BATCH_RECORDS = 1000;

const names = z.array(z.string().min(1));
const language = z.enum(['en', 'es']);

const record = z
  .looseObject({objectID: z.string().min(1)})
  .refine((value) => Buffer.byteLength(JSON.stringify(value)) <= MAX_RECORD_BYTES, 'Record is too big');

const batch = z.strictObject({
  requests: z
    .array(z.strictObject({action: z.literal('addObject'), body: record}))
    .min(1)
    .max(MAX_BATCH_RECORDS),
});

const operation = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('copy'),
    destination: z.string().min(1),
    scope: z.array(z.enum(['settings', 'synonyms', 'rules'])).optional(),
  }),
  z.strictObject({operation: z.literal('move'), destination: z.string().min(1)}),
]);

/** The settings that this site uses. */
export const settings = z.strictObject({
  searchableAttributes: names.optional(),
  attributesForFaceting: names.optional(),
  numericAttributesForFiltering: names.optional(),
  customRanking: z.array(z.string().regex(/^(?:asc|desc)\(\w+\)$/)).optional(),
  attributeForDistinct: z.string().optional(),
  indexLanguages: z.array(language).optional(),
  queryLanguages: z.array(language).optional(),
  ignorePlurals: z.union([z.boolean(), z.array(language)]).optional(),
  removeStopWords: z.union([z.boolean(), z.array(language)]).optional(),
  disableTypoToleranceOnAttributes: names.optional(),
  allowTyposOnNumericTokens: z.boolean().optional(),
  removeWordsIfNoResults: z.enum(['none', 'lastWords', 'firstWords', 'allOptional']).optional(),
});

export type Settings = z.infer<typeof settings>;

const synonym = z.discriminatedUnion('type', [
  z.strictObject({
    objectID: z.string().min(1),
    type: z.literal('synonym'),
    synonyms: z.array(z.string().min(1)).min(2).max(20),
  }),
  z.strictObject({
    objectID: z.string().min(1),
    type: z.literal('onewaysynonym'),
    input: z.string().min(1),
    synonyms: z.array(z.string().min(1)).min(1).max(100),
  }),
]);

export type Synonym = z.infer<typeof synonym>;

const query = z.strictObject({
  indexName: z.string().min(1),
  query: z.string().optional(),
  facetFilters: z.array(z.array(z.string().regex(/^\w+:.+$/)).min(1)).optional(),
  numericFilters: z.array(z.string().regex(/^\w+ (?:>|>=|<|<=|=|!=) -?\d+(?:\.\d+)?$/)).optional(),
  facets: names.optional(),
  maxValuesPerFacet: z.int().min(1).max(1000).optional(),
  distinct: z.union([z.boolean(), z.int().min(0).max(4)]).optional(),
  hitsPerPage: z.int().min(1).max(1000).optional(),
  attributesToRetrieve: z.array(z.string()).optional(),
  attributesToHighlight: z.array(z.string()).optional(),
  attributesToSnippet: z.array(z.string().regex(/^\w+(?::\d+)?$/)).optional(),
  snippetEllipsisText: z.string().optional(),
  highlightPreTag: z.string().optional(),
  highlightPostTag: z.string().optional(),
  analytics: z.boolean().optional(),
});

export type Query = z.infer<typeof query>;

const INDEX = '/1/indexes/([^/*]+)';

export const OPERATIONS = {
  operation: {
    method: 'POST',
    path: new RegExp(`^${INDEX}/operation$`),
    right: 'addObject',
    parameters: [],
    body: operation,
  },
  batch: {method: 'POST', path: new RegExp(`^${INDEX}/batch$`), right: 'addObject', parameters: [], body: batch},
  task: {method: 'GET', path: new RegExp(`^${INDEX}/task/(\\d+)$`), right: 'addObject', parameters: [], body: null},
  settings: {
    method: 'PUT',
    path: new RegExp(`^${INDEX}/settings$`),
    right: 'editSettings',
    parameters: ['forwardToReplicas'],
    body: settings,
  },
  synonyms: {
    method: 'POST',
    path: new RegExp(`^${INDEX}/synonyms/batch$`),
    right: 'editSettings',
    parameters: ['forwardToReplicas'],
    body: z.array(synonym).min(1),
  },
  deleteIndex: {method: 'DELETE', path: new RegExp(`^${INDEX}$`), right: 'deleteIndex', parameters: [], body: null},
  key: {method: 'GET', path: /^\/1\/keys\/([^/]+)$/, right: 'search', parameters: [], body: null},
  search: {
    method: 'POST',
    path: /^\/1\/indexes\/\*\/queries$/,
    right: 'search',
    parameters: [],
    body: z.strictObject({requests: z.array(query).min(1), strategy: z.literal('none').optional()}),
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** Credentials and client info, in headers or, from browsers, in the query. */
export const APP_ID = 'x-algolia-application-id';
export const API_KEY = 'x-algolia-api-key';
export const USUAL_PARAMETERS: readonly string[] = [APP_ID, API_KEY, 'x-algolia-agent', 'x-algolia-request-id'];
