import {ADMIN_RIGHTS, type AlgoliaApplication} from './application';
import type {Query} from './contract';
import {findRecords} from './findRecords';
import type {Indices} from './indices';
import {type Asked, Refusal} from './readRequest';

/** @throws Refusal if it's about something that doesn't exist */
export function answerRequest({name, groups, key, body}: Asked, indices: Indices, {keys}: AlgoliaApplication): unknown {
  const [first = '', second = ''] = groups;
  const written = (taskID: number) => ({taskID, updatedAt: new Date().toISOString()});
  switch (name) {
    case 'operation':
      return written(indices.operate(first, body as never));
    case 'batch': {
      const {requests} = body as {requests: {body: {objectID: string}}[]};
      return {
        taskID: indices.addRecords(first, body as never),
        objectIDs: requests.map(({body: record}) => record.objectID),
      };
    }
    case 'task':
      return {status: indices.isPublished(Number(second)) ? 'published' : 'notPublished'};
    case 'settings':
      return written(indices.changeSettings(first, body as never));
    case 'synonyms':
      return written(indices.addSynonyms(first, body as never));
    case 'deleteIndex':
      return {taskID: indices.delete(first), deletedAt: new Date().toISOString()};
    case 'key':
      return describeKey(first, key, keys);
    case 'search':
      return {results: (body as {requests: Query[]}).requests.map((query) => search(query, indices))};
  }
}

/** A restricted key sees only itself. */
function describeKey(wanted: string, asking: string, keys: AlgoliaApplication['keys']): unknown {
  const isAdmin = keys[asking]?.rights.length === ADMIN_RIGHTS.length;
  const key = keys[wanted];
  if (wanted !== asking && !isAdmin) throw new Refusal(403, 'Method not allowed with this API key');
  if (!key) throw new Refusal(404, 'Key does not exist');
  return {value: wanted, createdAt: 1_700_000_000, acl: key.rights, indexes: key.indexes ?? [], validity: 0};
}

function search(query: Query, indices: Indices): unknown {
  const index = indices.get(query.indexName);
  if (!index) throw new Refusal(404, `Index ${query.indexName} does not exist`);
  const facets = (index.settings.attributesForFaceting ?? []).map((facet) => facet.replace(/^\w+\((\w+)\)$/, '$1'));
  const used = [...(query.facets ?? []), ...(query.facetFilters ?? []).flat().map((filter) => filter.split(':')[0])];
  const astray = used.filter((facet) => !facets.includes(facet as string));
  if (astray.length > 0) throw new Refusal(400, `Not in attributesForFaceting: ${astray.join(', ')}`);
  return findRecords(index, query);
}
