import type {Place} from './format';

/** Why a file, or a question in it, can't be read: a sentence, and the place unless it's about the whole file. */
export class ForeignFault extends Error {
  override name = 'ForeignFault';
  constructor(
    message: string,
    readonly place?: Place,
  ) {
    super(message);
  }
}
