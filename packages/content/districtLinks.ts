import {startOf} from '@deskbook/text/problems/problems';
import {mapIn, valueAt, type YamlPath, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Addressed} from './addresses/siteAddresses';
import {type BodyLink, readOutline} from './markdown/outline';
import {isDrawingFile, isLinkTarget} from './schemas/district';

/**
 * Presents district.yml as a file whose links are checked like a page's. They lead to pages by path, to headings, and
 * to addresses of the site.
 */
export function linksOfDistrict(source: YamlSource | null, docsPath: string): Addressed[] {
  if (!source) return [];
  const path = `${docsPath}/district.yml`;
  const links = [...targetsIn(source), ...plansIn(source)].map(({at, ...link}) => {
    const {line, column} = source.placeOf(at);
    return {...link, line, column};
  });
  return [
    {
      path,
      outline: {...readOutline('', 1), links},
      isDraft: false,
      address: '/',
      id: null,
      place: startOf(path),
      isForeign: false,
      page: null,
      body: '',
      bodyLine: 1,
      source,
    },
  ];
}

interface DistrictLink extends Pick<BodyLink, 'url' | 'type'> {
  at: YamlPath;
}

/** Finds all links in `navigation`, `urgent`, `desk` and `quick_links`. Each is a string or a map with a `page`. */
function targetsIn(source: YamlSource): DistrictLink[] {
  const entries = (at: YamlPath): YamlPath[] => {
    const list = valueAt(source.value, at);
    return Array.isArray(list) ? list.map((_, place) => [...at, place]) : [];
  };
  const groups = entries(['quick_links']);
  const links = [
    ...entries(['navigation']),
    ...entries(['urgent']),
    ...entries(['desk']),
    ...groups.flatMap((group) => entries([...group, 'links'])),
    ...groups.map((group) => [...group, 'all']),
  ];
  return links
    .flatMap((link) => [link, [...link, 'page']])
    .flatMap((at) => {
      const url = valueAt(source.value, at);
      return typeof url === 'string' && isLinkTarget(url) ? [{url, type: 'link' as const, at}] : [];
    });
}

/** Finds the drawings of floors. */
function plansIn(source: YamlSource): DistrictLink[] {
  return Object.keys(mapIn(valueAt(source.value, ['branches']))).flatMap((branch) => {
    const at = ['branches', branch, 'plan'];
    const plan = valueAt(source.value, at);
    const floors = Array.isArray(plan) ? plan.map((url, index) => ({url, at: [...at, index]})) : [{url: plan, at}];
    return floors.flatMap((floor) =>
      typeof floor.url === 'string' && isDrawingFile(floor.url)
        ? [{url: floor.url, type: 'image' as const, at: floor.at}]
        : [],
    );
  });
}
