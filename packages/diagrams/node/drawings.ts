import {type ContentCache, MERMAID_VERSION, openCache} from '@deskbook/content/mermaid/contentCache';
import {mermaidConfig} from '../domain/appearance';
import type {Drawing} from '../domain/drawing';

/** Increase it when the same Mermaid with the same options gives another result. */
const FORMAT = 3;

/** Opens the cache of drawings, which are kept between builds by the diagram's text. */
export function openDrawings(siteDir: string, version = MERMAID_VERSION): ContentCache<Drawing> {
  const maker = JSON.stringify([FORMAT, version, mermaidConfig('light'), mermaidConfig('dark')]);
  return openCache(siteDir, 'diagrams', maker);
}
