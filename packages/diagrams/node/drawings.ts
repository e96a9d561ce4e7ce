import {type ContentCache, mermaidVersion, openCache} from '@deskbook/content/mermaid/contentCache';
import {mermaidConfig} from '../domain/appearance';

export interface Drawing {
  /** In CSS pixels, as drawn by Mermaid */
  width: number;
  /** Two `<svg>`; CSS shows the one for the current theme. Every id begins with `ID_SLOT`. */
  svg: string;
}

/** A placeholder for an id that is unique in the page, which only the page can choose. No text has this character. */
export const ID_SLOT = '\uE000';

/** Increase it when the same Mermaid with the same options gives another result. */
const FORMAT = 1;

/** Opens the cache of drawings, which are kept between builds by the diagram's text. */
export function openDrawings(siteDir: string): ContentCache<Drawing> {
  const maker = JSON.stringify([FORMAT, mermaidVersion(siteDir), mermaidConfig('light'), mermaidConfig('dark')]);
  return openCache(siteDir, 'diagrams', maker);
}
