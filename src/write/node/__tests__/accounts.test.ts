import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../../content/__tests__/temporarySite';
import {Guesses, waitInWords} from '../accounts/guesses';
import {hashPassword, isPassword, makePassword, passwordRefusal} from '../accounts/passwords';
import {Proxies} from '../accounts/proxyDoor';
import {Sessions, tokenOf} from '../accounts/sessions';
import {stampOf, Users, userName} from '../accounts/users';

const CHEAP = {cost: 1024, blockSize: 8, parallelization: 1};
const MINUTE = 60_000;

describe('passwords', () => {
  it('are kept as a hash with what it takes to compute it again', async () => {
    const kept = await hashPassword('correct horse battery', CHEAP);
    expect(kept).toMatchObject({algorithm: 'scrypt', ...CHEAP});
    expect(await isPassword('correct horse battery', kept)).toBe(true);
    expect(await isPassword('correct horse batterY', kept)).toBe(false);
    expect(await isPassword('', undefined)).toBe(false);
    expect((await hashPassword('correct horse battery', CHEAP)).hash).not.toBe(kept.hash);
  });

  it('are the same from a keyboard that writes é as one letter or as two', async () => {
    expect(await isPassword('caf\u{e9} au lait', await hashPassword('cafe\u{301} au lait', CHEAP))).toBe(true);
  });

  it('have to be hard to guess', () => {
    expect(passwordRefusal('short', 'ann')).toContain('at least 12 characters');
    expect(passwordRefusal('my name is ann miller', 'ann')).toContain('must not contain the name');
    expect(passwordRefusal('aaaaaaaaaaaaaaa', 'ann')).toContain('too easy');
    expect(passwordRefusal('correct horse battery', 'ann')).toBeUndefined();
    expect(passwordRefusal(makePassword(), 'ann')).toBeUndefined();
    expect(new Set(Array.from({length: 100}, makePassword)).size).toBe(100);
  });
});

describe('names', () => {
  it.each([
    ['Ann', 'ann'],
    ['ann.miller', 'ann.miller'],
    ['ann@example.org', 'ann@example.org'],
    [' zoë ', 'zoë'],
  ])('takes %j as %j', (typed, name) => expect(userName(typed)).toBe(name));

  it.each(['', '.', '..', '../etc', 'a/b', 'a\\b', 'a b', 'a,b', 'a\nb', 'local', 'LOCAL', '-a', 'a.', 'x'.repeat(65)])(
    'takes %j for none',
    (typed) => expect(userName(typed)).toBeUndefined(),
  );
});

describe('users', () => {
  it('are in a file that only its owner reads, which is read again when it changes', async () => {
    const file = join(temporarySite({}), 'users.json');
    const users = new Users(file);
    expect(users.find('ann')).toBeUndefined();
    const password = await hashPassword('correct horse battery', CHEAP);
    new Users(file).set('ann', {role: 'author', password});
    expect(users.find('ann')).toEqual({role: 'author', password});
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = stampOf({role: 'author', password});
    expect(stampOf({role: 'editor', password})).toBe(before);
    expect(stampOf({role: 'author', password: await hashPassword('correct horse battery', CHEAP)})).not.toBe(before);
    new Users(file).set('ann', undefined);
    expect(users.find('ann')).toBeUndefined();
    expect(users.find('constructor')).toBeUndefined();
  });

  it('never fall back to nobody when the file is broken', () => {
    const folder = temporarySite({'users.json': '{"users": {"ann": {"role": "owner"}}}'});
    expect(() => new Users(join(folder, 'users.json')).find('ann')).toThrow("can't be read");
  });
});

describe('sessions', () => {
  function start(limits = {idle: 30 * MINUTE, total: 12 * 60 * MINUTE}) {
    const file = join(temporarySite({}), 'sessions.json');
    const clock = {now: 1_000_000_000_000};
    const open = () => new Sessions(file, limits, () => clock.now);
    return {file, clock, open, sessions: open()};
  }

  it('outlive a restart, and the file does not give them away', () => {
    const {file, open, sessions} = start();
    const id = sessions.open('ann', 'x');
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(readFileSync(file, 'utf8')).not.toContain(id);
    expect(readFileSync(file, 'utf8')).not.toContain(tokenOf(id));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(open().find(id, true)).toMatchObject({name: 'ann', stamp: 'x'});
    expect(open().find('made up', true)).toBeUndefined();
    expect(open().find(Object.keys(JSON.parse(readFileSync(file, 'utf8')))[0] ?? '', true)).toBeUndefined();
    open().end(id);
    expect(open().find(id, true)).toBeUndefined();
  });

  it('end when nobody does anything, and at the end of a long day', () => {
    const {clock, sessions} = start();
    const idle = sessions.open('ann', 'x');
    clock.now += 29 * MINUTE;
    expect(sessions.find(idle, false)).toBeDefined();
    clock.now += 2 * MINUTE;
    expect(sessions.find(idle, true)).toBeUndefined();

    const busy = sessions.open('ann', 'x');
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      expect(sessions.find(busy, true)).toBeDefined();
      clock.now += 20 * MINUTE;
    }
    clock.now += 1;
    expect(sessions.find(busy, true)).toBeUndefined();
  });

  it('give each its own token', () => {
    const {sessions} = start();
    const [one, other] = [sessions.open('ann', 'x'), sessions.open('ann', 'x')];
    expect(tokenOf(one)).not.toBe(tokenOf(other));
    expect(tokenOf(one)).toBe(tokenOf(one));
  });

  it('start over if the file is broken', () => {
    const folder = temporarySite({'sessions.json': '{"a": 1}'});
    const sessions = new Sessions(join(folder, 'sessions.json'), {idle: 1, total: 1});
    expect(sessions.find('a', true)).toBeUndefined();
  });
});

describe('guesses', () => {
  it('cost more and more time, for an account and for an address', () => {
    let now = 0;
    const guesses = new Guesses(() => now);
    const waits = Array.from({length: 14}, (_, index) => {
      guesses.failed('ann', `10.0.0.${index}`);
      const wait = guesses.waitFor('ann', '10.9.9.9');
      now += wait;
      return wait / 1000;
    });
    expect(waits).toEqual([0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
    expect(guesses.waitFor('bo', '10.9.9.9')).toBe(0);
    guesses.succeeded('ann');
    expect(guesses.waitFor('ann', '10.9.9.9')).toBe(0);
  });

  it('of many names from one address wait too, and a network of IPv6 is one address', () => {
    const guesses = new Guesses(() => 0);
    for (let index = 0; index < 20; index++) {
      expect(guesses.waitFor(`name${index}`, '2001:db8:1:2::9')).toBe(0);
      guesses.failed(`name${index}`, `2001:db8:1:2:${index}::1`);
    }
    expect(guesses.waitFor('another', '2001:db8:1:2:ffff::1')).toBe(10_000);
    guesses.succeeded('another');
    expect(guesses.waitFor('another', '2001:0db8:1:2::1')).toBe(10_000);
    expect(guesses.waitFor('another', '2001:db8:1:3::1')).toBe(0);
  });

  it('are forgotten after a while', () => {
    let now = 0;
    const guesses = new Guesses(() => now);
    for (let index = 0; index < 10; index++) guesses.failed('ann', '10.0.0.1');
    now = 61 * MINUTE;
    expect(guesses.waitFor('ann', '10.0.0.1')).toBe(0);
    guesses.failed('ann', '10.0.0.1');
    expect(guesses.waitFor('ann', '10.0.0.1')).toBe(0);
  });

  it('say how long', () => {
    expect([900, 10_000, 61_000, 60_000].map(waitInWords)).toEqual(['1 second', '10 seconds', '2 minutes', '1 minute']);
  });
});

describe('web servers in front', () => {
  it('are known by their addresses', () => {
    const proxies = new Proxies(['127.0.0.1', ' 10.0.0.0/24', '::1', 'fd00::/8']);
    for (const known of ['127.0.0.1', '::ffff:127.0.0.1', '10.0.0.7', '::1', 'fd12::1'])
      expect([known, proxies.has(known)]).toEqual([known, true]);
    for (const other of ['127.0.0.2', '10.0.1.1', '::2', '', 'evil', undefined, '::ffff:10.1.0.1'])
      expect([other, proxies.has(other)]).toEqual([other, false]);
    expect(() => new Proxies(['nginx'])).toThrow('“nginx” is not the address of a web server.');
    expect(() => new Proxies(['10.0.0.0/x'])).toThrow('not the address');
  });
});
