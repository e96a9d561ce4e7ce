import MiniSearch from 'minisearch';
import {type Engine, searcherOf} from './engine';

const OPTIONS = {fields: ['title', 'heading', 'description', 'keywords', 'text'], storeFields: ['url', 'anchor']};

/** MiniSearch with its defaults: equal field weights, any query word may match, exact spelling. */
export const minisearchEngine: Engine = {
  build(records) {
    const index = new MiniSearch(OPTIONS);
    index.addAll(
      records.map(({id, url, anchor, title, heading, description, keywords, text}) => ({
        id,
        url,
        anchor,
        title,
        heading: heading ?? '',
        description,
        keywords: keywords.join(' '),
        text,
      })),
    );
    return {index: [Buffer.from(JSON.stringify(index))], later: []};
  },

  load({index: [file]}) {
    const index = MiniSearch.loadJSON(String(file), OPTIONS);
    return searcherOf((query) => index.search(query).map(({url, anchor}) => ({url, anchor})));
  },

  code: `export {default} from 'minisearch';`,
};
