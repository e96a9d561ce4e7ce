import {BlockList, isIP} from 'node:net';
import {HttpError} from '@deskbook/writing/httpError';
import type {AuthProvider} from './authProvider';
import {plainAddress} from './loginThrottle';
import {authorFrom, type Users, userName} from './users';

/** The addresses of trusted reverse proxies: `127.0.0.1,10.0.0.0/24`. */
export class Proxies {
  readonly #list = new BlockList();

  constructor(addresses: readonly string[]) {
    for (const each of addresses) {
      const [address = '', bits] = each.trim().split('/');
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      if (isIP(address) === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) {
        throw new HttpError(`“${each}” is not the address of a web server. Write it like 127.0.0.1 or 10.0.0.0/24.`);
      }
      if (bits === undefined) this.#list.addAddress(address, family);
      else this.#list.addSubnet(address, Number(bits), family);
    }
  }

  has(address: string | undefined): boolean {
    const plain = plainAddress(address ?? '');
    return plain !== undefined && this.#list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
  }
}

/** Signs authors in by a header from the district's own web server. */
export function proxySignIn(header: string, proxies: Proxies, users: Users): AuthProvider {
  const name = header.toLowerCase();
  return {
    identify({headers, socket}) {
      if (!proxies.has(socket.remoteAddress)) {
        throw new HttpError(
          'Only the web server of the library may say who somebody is. Use the address of the site.',
          403,
        );
      }
      const said = headers[name];
      if (said === undefined || said === '') return undefined;
      const user = typeof said === 'string' ? userName(said) : undefined;
      if (user === undefined) throw new HttpError('The web server has sent a name that nobody can have here.', 403);
      return {name: user, stamp: ''};
    },
    authorOf: ({name}) => authorFrom(name, users.find(name) ?? {role: 'author'}),
    unauthorizedMessage: 'The web server has not said who you are. Sign in there first.',
  };
}
