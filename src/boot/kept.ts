import {nameOf} from './islands';

/**
 * The islands that a page needs at once since this browser keeps something for them: `data-kept` is what the key of
 * such a thing has in it. Asking for the storage throws where the reader has blocked it.
 */
export function islandsWithKept(): string[] {
  try {
    const keys = Object.keys(localStorage);
    const places = [...document.querySelectorAll<HTMLElement>('[data-kept]')];
    return places.filter(({dataset}) => keys.some((key) => key.includes(`${dataset.kept}`))).map(nameOf);
  } catch {
    return [];
  }
}
