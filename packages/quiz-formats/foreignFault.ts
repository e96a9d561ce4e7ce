import type {SourcePosition} from './format';

/** A file, or a question in it, can't be read. The place is unset if it's about the whole file. */
export class ForeignFault extends Error {
  override name = 'ForeignFault';
  constructor(
    message: string,
    readonly place?: SourcePosition,
  ) {
    super(message);
  }
}
