import {DATED, showByDate} from '../dates';

/** By its table, what comes of fetching a list. */
const loading = new WeakMap<HTMLTableElement, Promise<'whole' | 'failed'>>();

/**
 * Fetches the other pages of a list that is too long for one, once, and adds their rows.
 *
 * @param started called if there is something to wait for
 */
export function loadParts(table: HTMLTableElement, started: () => void): Promise<'whole' | 'failed'> {
  const known = loading.get(table);
  if (known) return known;
  const outcome = load(table, started);
  loading.set(table, outcome);
  // After a failure the next try asks again.
  outcome.then((result) => result === 'failed' && loading.delete(table));
  return outcome;
}

async function load(table: HTMLTableElement, started: () => void): Promise<'whole' | 'failed'> {
  const list = document.querySelector<HTMLElement>('[data-parts]');
  const links = [...(list?.querySelectorAll('a') ?? [])];
  if (!list || links.length < 2) return 'whole';
  started();
  try {
    const parts = await Promise.all(
      links.map((link) =>
        link.hasAttribute('aria-current') ? rowsIn(document, table.id) : fetchRows(link.href, table.id),
      ),
    );
    table.tBodies[0]?.replaceChildren(...parts.flat());
    for (const dated of table.querySelectorAll<HTMLElement>(DATED)) showByDate(dated);
    list.hidden = true;
    return 'whole';
  } catch {
    return 'failed';
  }
}

async function fetchRows(address: string, id: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return rowsIn(new DOMParser().parseFromString(await response.text(), 'text/html'), id);
}

function rowsIn(page: Document, id: string): Element[] {
  return [...page.querySelectorAll(`#${CSS.escape(id)} > tbody > tr`)];
}
