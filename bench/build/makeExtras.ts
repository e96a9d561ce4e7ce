import {join} from 'node:path';
import type {GeneratedPage} from '../content/generatePages';
import {addDiagrams, addPictures, writePictures} from '../content/illustratePages';
import {type BenchSite, deskbookSite, fillSite, setCompression} from '../sites/benchSite';
import type {LeftOut} from '../sites/makeSites';

/**
 * Makes this project once more for each feature that a stock build doesn't have: drawing diagrams, processing pictures
 * (each on every tenth page) and writing compressed files. Each is measured separately.
 */
export async function makeExtras(pages: readonly GeneratedPage[]): Promise<{sites: BenchSite[]; leftOut: LeftOut[]}> {
  const make = (name: string, content: readonly GeneratedPage[]): BenchSite => {
    const site = {...deskbookSite(), name};
    fillSite(site, content);
    setCompression(site, false);
    return site;
  };
  const diagrams = make('with diagrams', addDiagrams(pages));
  const pictures = make('with pictures', addPictures(pages));
  await writePictures(pages, join(pictures.folder, pictures.docs));
  const compressed = make('with compression', pages);
  if (setCompression(compressed, true)) return {sites: [diagrams, pictures, compressed], leftOut: []};
  const reason = 'docs/district.yml knows no option for it.';
  return {sites: [diagrams, pictures], leftOut: [{name: compressed.name, reason}]};
}
