import {join} from 'node:path';
import type {Catalog} from '@deskbook/content/catalog';
import {namesOf} from '@deskbook/content/district';
import {checkMaterials} from '@deskbook/content/materials';
import type {PageOf} from '@deskbook/content/page';
import {readContentFile} from '@deskbook/content/readContentFile';
import {relatePages} from '@deskbook/content/relations';
import {rulesOf} from '@deskbook/content/rules';
import {schemaProblems} from '@deskbook/content/schemaProblems';
import type {District} from '@deskbook/content/schemas/district';
import {session as sessionSchema} from '@deskbook/content/schemas/session';
import {checkSeriesDates} from '@deskbook/content/seriesDates';
import {readText} from '@deskbook/text/files/textFile';
import {nearest} from '@deskbook/text/nearest';
import {type Problem, sortProblems, withSeverity} from '@deskbook/text/problems/problems';
import {mapIn, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {checkCalendar} from '../../domain/conflicts';
import {namesUsed} from '../domain/namesUsed';

interface Context {
  siteDir: string;
  /** The facts that a `district.yml` would have, but for the names that pages use */
  facts: Omit<District, 'branches' | 'people' | 'roles' | 'systems'>;
  buildDay: string;
  /** All pages of the docs plugin, by their paths in the site. */
  docs: ReadonlyMap<string, DocMetadata>;
}

interface Written {
  path: string;
  doc: DocMetadata;
  file: ReturnType<typeof readContentFile>;
  source: YamlSource;
}

/** Reads the sessions among the docs plugin's pages into a catalog, with paths relative to the site. */
export function readSessions({siteDir, facts, buildDay, docs}: Context): {catalog: Catalog; problems: Problem[]} {
  const written = [...docs].flatMap(([path, doc]) => readSession(path, doc, siteDir));
  const district: District = {...facts, ...namesUsed(written.map(({source}) => source.value))};
  const schema = sessionSchema(namesOf(district));
  const readings = written.map((each) => validate(each, schema));
  const pages = readings.flatMap(({page}) => page ?? []);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const catalog: Catalog = {
    ...{audience: 'staff', district, districtSource: null, plans: new Map(), pages, byPath, references: []},
    relations: relatePages(pages, []),
  };
  const problems = [
    ...readings.flatMap((each) => each.problems),
    ...checkSeriesDates(pages),
    ...checkMaterials({pages, byPath: docs}, siteDir),
    ...checkCalendar(catalog, buildDay),
  ];
  return {catalog, problems: sortProblems(problems)};
}

function readSession(path: string, doc: DocMetadata, siteDir: string): Written[] {
  if ((doc.frontMatter as Record<string, unknown>).kind !== 'session') return [];
  const file = readContentFile(path, readText(join(siteDir, path), path).text);
  const {frontMatter: source} = file.markdown;
  return source ? [{path, doc, file, source}] : [];
}

type Schema = ReturnType<typeof sessionSchema>;

/** Other plugins may have fields of their own, so an unknown one is reported only if it's nearly one of ours. */
function validate({path, doc, file, source}: Written, schema: Schema): {page?: PageOf<'session'>; problems: Problem[]} {
  const {markdown, outline} = file;
  const known = Object.keys(schema.shape);
  const values = mapIn(source.value);
  const own = Object.entries(values).filter(([key]) => known.includes(key));
  const misspelled = Object.keys(values).filter((key) => !known.includes(key) && nearest(key, known) !== undefined);
  // Docusaurus takes a title from the text too.
  const {data, error} = schema.safeParse({title: doc.title, ...Object.fromEntries(own)});
  const unrecognized = {code: 'unrecognized_keys' as const, keys: misspelled, path: [], message: known.join(' ')};
  const problems = [
    ...markdown.problems,
    ...schemaProblems(error?.issues ?? [], source),
    ...schemaProblems([{...unrecognized, input: values}], source).map(withSeverity('warning')),
    ...rulesOf('session', source),
  ];
  if (!data) return {problems};
  const {body, bodyLine} = markdown;
  const written = {path, body, bodyLine, outline, source, isDraft: doc.draft, title: doc.title};
  return {page: {...written, declaredKind: 'session', kind: 'session', data}, problems};
}
