import type {Publication, PublishOutcome} from '../api';

interface TrackedPublication {
  publication: Publication;
  /** Whether the author's browser has received the outcome. */
  isDelivered: boolean;
}

/** Tracks each author's latest publication and its outcome, whichever editor page they're on. In memory only. */
export class Publications {
  readonly #latest = new Map<string, TrackedPublication>();
  #count = 0;

  /**
   * @param accounts who is told: an editor, and the author whose request it is
   * @returns a callback for the outcome
   */
  begin(accounts: ReadonlySet<string>, what: Publication['what']): (outcome: PublishOutcome) => void {
    const publication: Publication = {id: ++this.#count, what, outcome: null};
    const all = [...accounts].map((account): TrackedPublication => {
      const known = {publication, isDelivered: false};
      this.#latest.set(account, known);
      return known;
    });
    return (outcome) => {
      for (const known of all) known.publication = {...publication, outcome};
    };
  }

  /** null if nothing was published, or the author has moved on since */
  latestFor(account: string): Publication | null {
    const known = this.#latest.get(account);
    if (!known) return null;
    known.isDelivered = known.publication.outcome !== null;
    return known.publication;
  }

  /** Drops an outcome the author has already seen, once they change something again. */
  clearOutcome(account: string): void {
    if (this.#latest.get(account)?.isDelivered) this.#latest.delete(account);
  }
}
