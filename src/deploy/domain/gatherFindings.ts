import type {Showing} from './elsewhere';
import type {PageScan} from './scanPage';

export interface ScannedPage {
  /** As readers see it: `/docs/printer/`. */
  address: string;
  scan: PageScan;
}

/** Something that is in pages, with their addresses in order. */
export interface Found {
  what: string;
  pages: string[];
}

/** What the pages hold together that a policy has to know. */
export interface Findings {
  /** Every different inline script that runs; those on the most pages first. */
  scripts: Found[];
  /** The other hosts that pages show things from, in order. */
  origins: Record<Showing, string[]>;
  /** What the policy stops. */
  stopped: Found[];
}

export function gatherFindings(pages: readonly ScannedPage[]): Findings {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const origins = (directive: Showing) => [...new Set(sorted.flatMap(({scan}) => [...scan.origins[directive]]))].sort();
  return {
    scripts: whereFound(sorted, ({scripts}) => new Set(scripts)).sort((a, b) => b.pages.length - a.pages.length),
    origins: {
      'img-src': origins('img-src'),
      'media-src': origins('media-src'),
      'frame-src': origins('frame-src'),
    },
    stopped: whereFound(sorted, ({stopped}) => stopped),
  };
}

function whereFound(pages: readonly ScannedPage[], whatIn: (scan: PageScan) => ReadonlySet<string>): Found[] {
  const found = new Map<string, string[]>();
  for (const {address, scan} of pages) {
    for (const what of whatIn(scan)) {
      const known = found.get(what);
      if (known) known.push(address);
      else found.set(what, [address]);
    }
  }
  return [...found].map(([what, where]) => ({what, pages: where}));
}
