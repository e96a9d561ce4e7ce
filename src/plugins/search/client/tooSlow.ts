import {SearchFailure} from '../domain/searchBackend';

/** A hosted index that did not answer in time. */
export class TooSlow extends SearchFailure {
  constructor(options?: ErrorOptions) {
    super('unavailable', options);
  }
}
