import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Page} from './page';
import {resolveFrom} from './references';
import type {District} from './schemas/district';

/** Finds what `desk` lists that isn't a machine, or lists twice. Pages that don't exist are found as broken links. */
export function checkDesk(pages: readonly Page[], {desk}: District, source: YamlSource | null): Problem[] {
  if (!source) return [];
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const paths = desk.map((path) => resolveFrom('', path));
  return paths.flatMap((path, place) => {
    const page = byPath.get(path);
    if (!page) return [];
    const found = desk[place] ?? path;
    const at = source.placeOf(['desk', place]);
    if (page.declaredKind !== 'equipment') {
      const message = `"desk" lists ${page.declaredKind ? `a page of kind ${page.declaredKind}` : 'a page without a kind'}`;
      return [problemAt(at, {message, found, expected: 'an equipment guide'})];
    }
    if (paths.indexOf(path) === place) return [];
    return [problemAt(at, {message: '"desk" lists a machine twice', found, expected: 'each machine once'})];
  });
}
