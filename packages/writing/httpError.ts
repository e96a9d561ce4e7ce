/** Something an author can't do, with a message for them. */
export class HttpError extends Error {
  constructor(
    message: string,
    readonly status: 400 | 401 | 403 | 404 | 409 | 411 | 413 | 429 = 400,
  ) {
    super(message);
  }
}
