import {buildIndex} from '../../packages/search/domain/buildIndex';
import {
  readIndex,
  readTitles,
  withTexts,
  writeIndex,
  writeTexts,
  writeTitles,
} from '../../packages/search/domain/indexFile';
import {rankSections, searchIndex} from '../../packages/search/domain/searchIndex';
import {addressOf, type Engine, LIMIT} from './engine';

/** The site's own search. */
export const deskbookEngine: Engine = {
  build(records, synonyms) {
    const index = buildIndex(records, synonyms);
    const files = [writeTitles(index), writeIndex(index)];
    return {index: files.map((file) => Buffer.from(file)), later: [Buffer.from(writeTexts(index))]};
  },

  load({index: [titlesFile, indexFile], later: [textsFile]}) {
    const index = withTexts(readIndex(String(indexFile), readTitles(String(titlesFile))), String(textsFile));
    // Includes past sessions, so the figures don't depend on the day.
    const now = 0;
    return {
      pages(query, isExcluded) {
        const {pages} = searchIndex(index, {query, filters: {}, limit: LIMIT}, {now, isExcluded});
        return pages.map(({url}) => url);
      },
      sections: (query, isExcluded) =>
        rankSections(index, query, {now, isExcluded})
          .slice(0, LIMIT)
          .map(({url, anchor}) => addressOf(url, anchor)),
    };
  },

  code: `import './packages/search/client/localWorker';`,
};
