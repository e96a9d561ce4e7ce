export interface Drawing {
  /** In CSS pixels, as drawn by Mermaid */
  width: number;
  /**
   * One `<svg>` in the colors of the page, or two of which CSS shows the one for the current theme. Every id begins with
   * `ID_SLOT`.
   */
  svg: string;
}

/** A placeholder for an id that is unique in the page, which only the page can choose. No text has this character. */
export const ID_SLOT = '\uE000';
