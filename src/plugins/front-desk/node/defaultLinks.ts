import type {Page, PageOf} from '../../../content/page';
import {manualOfChapter} from '../../../content/relations';
import type {Kind} from '../../../content/schemas/index';
import type {QuickLink, QuickLinkGroup} from '../domain/frontDesk';
import {followLink, indexLink, type LinkSource} from './followLink';

const MOST = 5;

/** Groups for a district that chose none: the pages that most others lead to, and the machines that it has most of. */
export function defaultGroups(source: LinkSource): QuickLinkGroup[] {
  const {pages} = source.catalog;
  const manuals = ofKind('manual', source).filter((page) => !manualOfChapter(page, pages));
  return [
    {
      title: 'How do I …',
      icon: 'list',
      links: linksTo(mostRelated(ofKind('procedure', source), source), source),
      all: indexLink('procedures', source),
    },
    {
      title: 'Something is broken',
      icon: 'wrench',
      links: linksTo(mostOwned(ofKind('equipment', source)), source),
      all: indexLink('equipment', source),
    },
    {title: 'My training', icon: 'graduate', links: trainingLinks(source), all: null},
    {
      title: 'How it all works',
      icon: 'manual',
      links: linksTo(mostRelated(manuals, source), source),
      all: indexLink('manuals', source),
    },
  ];
}

/** A word for a task and a word for a machine, as staff say them, and a label on a machine. */
export function defaultExamples(source: LinkSource): string[] {
  const machines = mostOwned(ofKind('equipment', source));
  const [procedure] = mostRelated(ofKind('procedure', source), source);
  const [machine] = machines;
  return [
    procedure?.data.keywords?.[0],
    machine?.data.keywords?.[0],
    machines.flatMap(({data}) => data.units ?? [])[0]?.asset_tag,
  ].flatMap((word) => word ?? []);
}

function trainingLinks(source: LinkSource): QuickLink[] {
  const has = (kind: Kind) => ofKind(kind, source).length > 0;
  const [path, ...otherPaths] = ofKind('path', source);
  const places = [
    // A single one is named, and shows how far the reader is.
    ...(path ? [otherPaths.length > 0 ? '/paths/' : path.path] : []),
    ...(has('session') ? ['/calendar/'] : []),
    ...(has('quiz') ? ['/quizzes/', '/my-training/'] : []),
  ];
  return places.flatMap((page) => followLink({page}, source) ?? []);
}

/** Those that readers find in lists, by title. */
function ofKind<K extends Kind>(kind: K, {catalog, docs}: LinkSource): PageOf<K>[] {
  return catalog.pages
    .filter((page): page is PageOf<K> & Page => page.kind === kind && docs.get(page.path)?.unlisted === false)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

function mostRelated<P extends Page>(pages: readonly P[], {catalog}: LinkSource): P[] {
  const weight = ({path}: P) => catalog.relations.get(path)?.size ?? 0;
  return pages.toSorted((a, b) => weight(b) - weight(a));
}

function mostOwned(pages: readonly PageOf<'equipment'>[]): PageOf<'equipment'>[] {
  const count = ({data}: PageOf<'equipment'>) => data.units?.length ?? 0;
  return pages.toSorted((a, b) => count(b) - count(a));
}

function linksTo(pages: readonly Page[], source: LinkSource): QuickLink[] {
  return pages.slice(0, MOST).flatMap(({path}) => followLink({page: path}, source) ?? []);
}
