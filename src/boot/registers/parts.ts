import {DATED, showByDate} from '../dates';

/** Requests for the rest of a list, by table. */
const loading = new WeakMap<HTMLTableElement, Promise<'whole' | 'failed'>>();

/**
 * Fetches the other parts of a list that is too long for one page, once, and adds their rows.
 *
 * @param started called if there is something to wait for
 */
export function loadParts(table: HTMLTableElement, started: () => void): Promise<'whole' | 'failed'> {
  const known = loading.get(table);
  if (known) return known;
  const outcome = load(table, started);
  loading.set(table, outcome);
  // After a failure, the next call tries again.
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
