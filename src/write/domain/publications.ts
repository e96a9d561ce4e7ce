import type {Publication, PublishOutcome} from '../api';

interface Known {
  publication: Publication;
  /** Whether the author's browser has heard how it ended. */
  isTold: boolean;
}

/** What is published for each author, or how that ended, whichever page of the editor they look at. It is only kept in memory. */
export class Publications {
  readonly #latest = new Map<string, Known>();
  #count = 0;

  /**
   * @param accounts who hears of it: an editor, and the author whose request it is
   * @returns what to call at its end
   */
  begin(accounts: ReadonlySet<string>, what: Publication['what']): (outcome: PublishOutcome) => void {
    const publication: Publication = {id: ++this.#count, what, outcome: null};
    const all = [...accounts].map((account): Known => {
      const known = {publication, isTold: false};
      this.#latest.set(account, known);
      return known;
    });
    return (outcome) => {
      for (const known of all) known.publication = {...publication, outcome};
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
