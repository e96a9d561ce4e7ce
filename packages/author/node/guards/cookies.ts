import type {Request, Response} from 'express';

/** A cookie of this server. Other servers on the same host may have cookies, too. */
export class ServerCookie {
  /**
   * @param label sets it apart from our others
   * @param maxAge in seconds; until the browser is closed if left out
   */
  constructor(
    readonly isSecure: boolean,
    readonly label = 'deskbook',
    readonly maxAge?: number,
  ) {}

  read(request: Request): string | undefined {
    const start = `${this.#name(request)}=`;
    const pair = request.headers.cookie?.split(/; */).find((each) => each.startsWith(start));
    return pair?.slice(start.length);
  }

  write(request: Request, response: Response, value: string): void {
    response.append('set-cookie', `${this.#name(request)}=${value}; ${this.#lifetime}${this.#attributes}`);
  }

  clear(request: Request, response: Response): void {
    response.append('set-cookie', `${this.#name(request)}=; Max-Age=0; ${this.#attributes}`);
  }

  /** `Lax`, so links in e-mails open signed in. Changes need more than the cookie. */
  get #attributes(): string {
    return `Path=/; HttpOnly; SameSite=Lax${this.isSecure ? '; Secure' : ''}`;
  }

  get #lifetime(): string {
    return this.maxAge === undefined ? '' : `Max-Age=${this.maxAge}; `;
  }

  /** Browsers send a cookie to every port of a host, and accept `__Host-` only from that exact host. */
  #name({socket}: Request): string {
    return this.isSecure ? `__Host-${this.label}` : `${this.label}-${socket.localPort}`;
  }
}
