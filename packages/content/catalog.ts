import {join} from 'node:path';
import {readDocs} from '@deskbook/text/files/readDocs';
import type {Problem} from '@deskbook/text/problems/problems';
import {rememberLast} from '@deskbook/text/remember';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import {checkLocations, checkPlans} from './checkPlans';
import {checkDesk} from './desk';
import {namesOf, readDistrict} from './district';
import {hasPageIn} from './docIds';
import {checkFileNames} from './fileNames';
import type {Page} from './page';
import {checkFolders} from './plainFolders';
import {type Plans, readPlans, withNamesOfPlaces} from './plans';
import {readPage} from './readPage';
import {type Reference, readReferences} from './references';
import {type Relations, relatePages} from './relations';
import {checkRooms} from './rooms';
import type {District} from './schemas/district';
import {schemasFor} from './schemas/index';
import {publishedSchemas} from './schemas/published';
import {checkSeriesDates} from './seriesDates';
import {addedAtIn, checkUniqueness} from './uniqueness';
import {unreadNames} from './unreadNames';

/** The docs folder, read and checked once. */
export interface Catalog {
  audience: Audience;
  district: District;
  /** null if `district.yml` is missing */
  districtSource: YamlSource | null;
  /** Drawings of the branches' floors */
  plans: Plans;
  pages: readonly Page[];
  byPath: ReadonlyMap<string, Page>;
  references: readonly Reference[];
  relations: Relations;
}

/** Who will read the site. The public site has none of what only staff may see. */
export type Audience = 'staff' | 'public';

export interface CatalogSource {
  siteDir: string;
  /** The docs folder, relative to the site. */
  docsPath: string;
  /** Staff, if it is left out. */
  audience?: Audience;
}

/** Cached while the names stay the same, so unchanged pages aren't validated again. */
const schemasOf = rememberLast((_docsDir: string, names: string, audience: Audience) => {
  const schemas = schemasFor(JSON.parse(names));
  return audience === 'public' ? publishedSchemas(schemas) : schemas;
});

/** Reads the docs folder. Never throws: it returns whatever could be read and all problems. */
export function readCatalog({siteDir, docsPath, audience = 'staff'}: CatalogSource): {
  catalog: Catalog;
  problems: Problem[];
} {
  const docsDir = join(siteDir, docsPath);
  const {district, source: districtSource, problems: districtProblems} = readDistrict(docsDir, siteDir, docsPath);
  const {files, problems: fileProblems} = readDocs(docsDir, docsPath);
  const schemas = schemasOf(docsDir, JSON.stringify(namesOf(district)), audience);
  const hasPage = hasPageIn(docsDir);
  const isUnread = unreadNames(district, districtSource);
  const readings = files.map((file) => readPage(file, {docsPath, schemas, hasPage, isUnread}));
  const readPages = readings.map(({page}) => page);
  const {pages: referring, references, problems: referenceProblems} = readReferences(readPages, docsPath);
  const plans = readPlans(district, {siteDir, docsPath});
  const pages = withNamesOfPlaces(referring, plans);
  return {
    catalog: {
      audience,
      district,
      districtSource,
      plans,
      pages,
      byPath: new Map(pages.map((page) => [page.path, page])),
      references,
      relations: relatePages(pages, references),
    },
    problems: [
      ...districtProblems,
      ...fileProblems,
      ...readings.flatMap(({problems}) => problems),
      ...referenceProblems,
      ...checkSeriesDates(pages),
      ...checkDesk(pages, district, districtSource),
      ...checkPlans(district, districtSource, {siteDir, docsPath}),
      ...checkLocations(pages, district, plans),
      ...checkRooms(pages, district, isUnread),
      ...checkUniqueness(pages, docsPath, addedAtIn(siteDir)),
      ...checkFileNames(pages, docsPath),
      ...checkFolders(pages, districtSource),
    ],
  };
}
