/** What an author can't do, in words for them. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** Of the answer. */
    readonly status: 400 | 401 | 403 | 404 | 409 | 411 | 413 | 429 = 400,
  ) {
    super(message);
  }
}
