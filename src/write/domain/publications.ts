import type {Publication, PublishOutcome} from '../api';

interface Known {
  publication: Publication;
  /** Whether the author's browser has heard how it ended. */
  isTold: boolean;
}

/** What each author publishes, or how that ended, whichever page of the editor they look at. It is only kept in memory. */
export class Publications {
  readonly #latest = new Map<string, Known>();
  #count = 0;

  /** Returns what to call at its end. */
  begin(account: string, what: Publication['what']): (outcome: PublishOutcome) => void {
    const known: Known = {publication: {id: ++this.#count, what, outcome: null}, isTold: false};
    this.#latest.set(account, known);
    return (outcome) => {
      known.publication = {...known.publication, outcome};
    };
  }

  /** For the author; null where nothing is published, or they have gone on since. */
  tell(account: string): Publication | null {
    const known = this.#latest.get(account);
    if (!known) return null;
    known.isTold = known.publication.outcome !== null;
    return known.publication;
  }

  /** The author changes something: how the last one ended is no news any more, if they have heard it. */
  goOn(account: string): void {
    if (this.#latest.get(account)?.isTold) this.#latest.delete(account);
  }
}
