import type {Request, Response} from 'express';

/** The session cookie. Other servers on the same host may have cookies, too. */
export class SessionCookie {
  constructor(readonly isSecure: boolean) {}

  read(request: Request): string | undefined {
    const start = `${this.#name(request)}=`;
    const pair = request.headers.cookie?.split(/; */).find((each) => each.startsWith(start));
    return pair?.slice(start.length);
  }

  write(request: Request, response: Response, id: string): void {
    response.append('set-cookie', `${this.#name(request)}=${id}; ${this.#attributes}`);
  }

  clear(request: Request, response: Response): void {
    response.append('set-cookie', `${this.#name(request)}=; Max-Age=0; ${this.#attributes}`);
  }

  /** `Lax`, so links in e-mails open signed in. Changes need more than the cookie. */
  get #attributes(): string {
    return `Path=/; HttpOnly; SameSite=Lax${this.isSecure ? '; Secure' : ''}`;
  }

  /** Browsers send a cookie to every port of a host, and accept `__Host-` only from that exact host. */
  #name({socket}: Request): string {
    return this.isSecure ? '__Host-deskbook' : `deskbook-${socket.localPort}`;
  }
}
