import type {Showing} from './elsewhere';
import type {PageScan} from './scanPage';

export interface ScannedPage {
  /** As in the browser: `/docs/printer/`. */
  address: string;
  scan: PageScan;
}

/** A finding and the sorted addresses of its pages. */
export interface Found {
  what: string;
  pages: string[];
}

/** What the policy has to know about all pages. */
export interface Findings {
  /** Every distinct inline script that runs, those on the most pages first. */
  scripts: Found[];
  /** Other hosts that pages embed content from, sorted. */
  origins: Record<Showing, string[]>;
  /** What the policy blocks. */
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
