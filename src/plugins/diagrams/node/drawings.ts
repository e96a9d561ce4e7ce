import {type ContentCache, mermaidVersion, openCache} from '../../../content/mermaid/contentCache';
import {mermaidConfig} from '../domain/appearance';

/** A diagram drawn for both themes, to be in a page. */
export interface Drawing {
  /** In CSS pixels, as Mermaid drew it. */
  width: number;
  /** Two `<svg>`, of which CSS shows the one that fits the page. `ID_SLOT` begins every id. */
  svg: string;
}

/** Stands for an id that is unique in the page, which only the page itself can choose. No text holds this character. */
export const ID_SLOT = '\uE000';

/** Counted up when the same Mermaid with the same options gives another result. */
const FORMAT = 1;

/** The drawings that are kept from build to build, by the text of the diagram. */
export function openDrawings(siteDir: string): ContentCache<Drawing> {
  const maker = JSON.stringify([FORMAT, mermaidVersion(siteDir), mermaidConfig('light'), mermaidConfig('dark')]);
  return openCache(siteDir, 'diagrams', maker);
}
