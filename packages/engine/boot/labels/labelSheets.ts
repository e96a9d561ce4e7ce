/** Path of the label pages, without the base URL */
export const LABELS = 'office/labels/';

/** A sheet of labels on letter paper. Sizes are in inches. The labels are centered, without gaps between rows. */
export interface LabelSheet {
  /** Avery's number */
  number: string;
  /** As printed on the box */
  size: string;
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** Between columns */
  gap: number;
}

export const LABEL_SHEETS = [
  {number: '5160', size: '1 × 2⅝ in', columns: 3, rows: 10, width: 2.625, height: 1, gap: 0.125},
  {number: '5163', size: '2 × 4 in', columns: 2, rows: 5, width: 4, height: 2, gap: 0.1875},
  {number: '5167', size: '½ × 1¾ in', columns: 4, rows: 20, width: 1.75, height: 0.5, gap: 0.3125},
  {number: '6576', size: '1¼ × 1¾ in', columns: 4, rows: 8, width: 1.75, height: 1.25, gap: 0.1875},
] as const satisfies readonly LabelSheet[];

export const labelsOn = ({columns, rows}: LabelSheet): number => columns * rows;

/** Splits labels into sheets; each sheet is filled in rows from the top left. */
export function onSheets<Label>(labels: readonly Label[], perSheet: number): Label[][] {
  return Array.from({length: Math.ceil(labels.length / perSheet)}, (_, index) =>
    labels.slice(index * perSheet, (index + 1) * perSheet),
  );
}
