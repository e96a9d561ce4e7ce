import lunr from 'lunr';
import type {SearchRecord} from '../../packages/search/domain/searchRecord';
import {type Engine, searcherOf} from './engine';

/** What docusaurus-lunr-search stores in `search-doc.json` to show results. */
interface ShownDoc {
  url: string;
  anchor: string | null;
  title: string;
  pageTitle: string;
  content: string;
  keywords: string;
}

/** It splits queries at these characters, and the index with lunr's default. */
const QUERY_SEPARATOR = /[\s\-/]+/;

/**
 * lunr as docusaurus-lunr-search sets it up: headings weigh 100 times and keywords 50 times as much as text, positions
 * are kept, and every word of a query is also a prefix. It skips the introduction of pages with sections.
 */
export const lunrEngine: Engine = {
  build(records) {
    const docs = shownDocs(records);
    const index = lunr(function () {
      this.ref('id');
      this.field('title', {boost: 200});
      this.field('content', {boost: 2});
      this.field('keywords', {boost: 100});
      this.metadataWhitelist = ['position'];
      for (const [id, {title, content, keywords}] of docs.entries()) this.add({id, title, content, keywords});
    });
    return {index: [Buffer.from(JSON.stringify(index)), Buffer.from(JSON.stringify(docs))], later: []};
  },

  load({index: [indexFile, docsFile]}) {
    const index = lunr.Index.load(JSON.parse(String(indexFile)));
    const docs: ShownDoc[] = JSON.parse(String(docsFile));
    return searcherOf((query) => {
      const words = wordsOf(query);
      const hits = index.query((asked) => {
        asked.term(words, {boost: 10});
        asked.term(words, {wildcard: lunr.Query.wildcard.TRAILING});
      });
      return hits.map(({ref}) => docs[Number(ref)]).filter((doc) => doc !== undefined);
    });
  },

  code: `export {default} from 'lunr';`,
};

function shownDocs(records: readonly SearchRecord[]): ShownDoc[] {
  const withSections = new Set(records.filter(({anchor}) => anchor !== null).map(({url}) => url));
  return records.map(({url, anchor, title, heading, keywords, text}) => ({
    url,
    anchor,
    title: heading ?? title,
    pageTitle: title,
    content: anchor === null && withSections.has(url) ? '' : text,
    keywords: keywords.join(' '),
  }));
}

/** lunr's separator is global, so restore it. */
function wordsOf(query: string): lunr.Token[] {
  const {separator} = lunr.tokenizer;
  lunr.tokenizer.separator = QUERY_SEPARATOR;
  try {
    return lunr.tokenizer(query);
  } finally {
    lunr.tokenizer.separator = separator;
  }
}
