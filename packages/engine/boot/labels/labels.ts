import {onSheets} from './labelSheets';

interface Parts {
  /** In document order, including those that aren't shown. */
  labels: readonly HTMLElement[];
  sheet: Element;
}

const partsOf = new WeakMap<Element, Parts>();

/** Lays out the labels that the fields select. Browsers may restore fields after a reload. */
export function showLabels(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-labels]');
  if (form) layOut(form);
}

export function watchLabels(): void {
  addEventListener('input', ({target}) => {
    const field = target as HTMLInputElement | HTMLSelectElement;
    const form = field.closest<HTMLFormElement>('form[data-labels]');
    if (form && field.name === 'which') tick(form, field.value);
    if (form) layOut(form);
  });
}

/** @param guide empty for all */
function tick(form: HTMLFormElement, guide: string): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=tag]')) {
    box.checked = guide === '' || box.dataset.guide === guide;
  }
}

function layOut(form: HTMLFormElement): void {
  const preview = document.querySelector<HTMLElement>('[data-sheets]');
  const kind = form.querySelector<HTMLSelectElement>('[name=sheet]')?.selectedOptions[0];
  const start = form.querySelector<HTMLInputElement>('[name=start]');
  const parts = preview && (partsOf.get(preview) ?? readParts(preview));
  if (!parts || !kind || !start) return;

  const perSheet = Number(kind.value);
  start.max = kind.value;
  const used = Math.min(Math.max(Number(start.value), 1), perSheet) - 1;
  const ticked = new Set(new FormData(form).getAll('tag'));
  const labels = parts.labels.filter(({dataset}) => ticked.has(`${dataset.tag}`));

  const sheets = onSheets([...Array.from({length: used}, usedLabel), ...labels], perSheet).map((places) => {
    const sheet = parts.sheet.cloneNode() as Element;
    sheet.append(...places);
    return sheet;
  });
  preview.style.cssText = `${kind.dataset.layout}`;
  preview.replaceChildren(...sheets);
  say(form, labels.length, sheets.length);
}

function readParts(preview: HTMLElement): Parts | null {
  const sheet = preview.querySelector('ol');
  if (!sheet) return null;
  const parts = {labels: [...preview.querySelectorAll<HTMLElement>('[data-tag]')], sheet};
  partsOf.set(preview, parts);
  return parts;
}

/** Returns an empty cell for a label that is already used up. */
function usedLabel(): HTMLElement {
  const place = document.createElement('li');
  place.ariaHidden = 'true';
  return place;
}

function say(form: HTMLFormElement, labels: number, sheets: number): void {
  const status = form.querySelector<HTMLElement>('[role=status]');
  const words = `${status?.dataset.words}`.replace('{labels}', `${labels}`).replace('{sheets}', `${sheets}`);
  if (status && status.textContent !== words) status.textContent = words;
}
