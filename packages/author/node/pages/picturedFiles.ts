import {join, posix} from 'node:path';
import type {Addressed} from '@deskbook/content/addresses/siteAddresses';
import {linkedFile} from '@deskbook/content/bodyLinks';
import {picturedAt} from '@deskbook/content/callouts';
import {calloutsFilesIn} from '@deskbook/content/checkCallouts';
import {namesIn} from '@deskbook/content/docIds';
import {percent} from '@deskbook/drawings/boxes';
import {isPictureOf} from '@deskbook/drawings/calloutsFile';
import type {Pictured} from '@deskbook/drawings/photograph';
import type {Part} from '@deskbook/drawings/readParts';
import type {PicturedFile, PicturedPart} from '@deskbook/editor/api';
import {CONTENT_FOLDERS, isContentFile} from '@deskbook/text/files/contentFile';

/** Lists the drawings and photographs with parts: first those on this page, then those of machines. */
export function picturedFiles(dir: string, addressed: readonly Addressed[], page: string): PicturedFile[] {
  const usedOn = pagesShowing(addressed);
  const rank = (path: string) => {
    const pages = usedOn.get(path) ?? [];
    return pages.some((each) => each.path === page) ? 0 : pages.some(isEquipment) ? 1 : 2;
  };
  return picturePaths(dir)
    .flatMap((path) => {
      const pictured = picturedAt(join(dir, path));
      const names = (usedOn.get(path) ?? []).flatMap((each) => each.page?.title ?? []);
      return pictured?.parts.some(({id}) => id !== '') ? fileOf(path, pictured, names.join(', ')) : [];
    })
    .toSorted((a, b) => rank(a.path) - rank(b.path) || a.title.localeCompare(b.title));
}

function picturePaths(dir: string): string[] {
  const drawings = CONTENT_FOLDERS.flatMap((folder) =>
    namesIn(join(dir, folder), true)
      .filter((name) => /\.svg$/i.test(name) && !name.includes('node_modules/'))
      .map((name) => posix.join(folder, name)),
  );
  const photographs = calloutsFilesIn(dir).flatMap((callouts) => {
    const folder = posix.dirname(callouts);
    const name = namesIn(join(dir, folder), false).find((each) => isPictureOf(posix.basename(callouts), each));
    return name ? posix.join(folder, name) : [];
  });
  return [...drawings, ...photographs].filter((path) => isContentFile(join(dir, path), dir));
}

function pagesShowing(addressed: readonly Addressed[]): ReadonlyMap<string, Addressed[]> {
  const pages = new Map<string, Addressed[]>();
  for (const page of addressed) {
    for (const {url, type} of page.outline.links) {
      const file = type === 'image' ? linkedFile(page, url) : undefined;
      if (file) pages.set(file, [...new Set([...(pages.get(file) ?? []), page])]);
    }
  }
  return pages;
}

function isEquipment({page}: Addressed): boolean {
  return page?.declaredKind === 'equipment';
}

function fileOf(path: string, {title, width, height, parts}: Pictured, usedOn: string): PicturedFile {
  const partOf = ({id, number, name, box}: Part): PicturedPart => ({
    ...{ref: id, number, name},
    box: {
      x: percent(box.x, width),
      y: percent(box.y, height),
      width: percent(box.width, width),
      height: percent(box.height, height),
    },
  });
  // Views need the shapes of a part, which a disc alone doesn't have.
  return {path, title, usedOn, width, height, parts: parts.filter(({id}) => id !== '').map(partOf)};
}
