import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {type LoginAttempt, LoginThrottle, plainAddress, waitInWords} from '../accounts/loginThrottle';
import {PasswordQueue} from '../accounts/passwordSignIn';
import {hashPassword, isPassword, makePassword, passwordRefusal} from '../accounts/passwords';
import {Proxies} from '../accounts/proxySignIn';
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

describe('guessing passwords', () => {
  function start() {
    const clock = {now: 0};
    const throttle = new LoginThrottle(() => clock.now);
    /** Returns the wait in seconds, or tries in vain. */
    const fail = (attempt: LoginAttempt) => {
      const begun = throttle.begin(attempt);
      return 'wait' in begun ? begun.wait / 1000 : 0;
    };
    const succeed = (attempt: LoginAttempt) => {
      const begun = throttle.begin(attempt);
      if ('succeed' in begun) begun.succeed();
      return 'succeed' in begun;
    };
    return {clock, throttle, fail, succeed};
  }
  const HOME = '192.0.2.1';
  const ELSEWHERE = '198.51.100.7';

  it('takes more and more time', () => {
    const {clock, fail} = start();
    const waits = Array.from({length: 14}, () => {
      const wait = fail({account: 'ann', address: ELSEWHERE});
      clock.now += wait * 1000;
      if (wait > 0) expect(fail({account: 'ann', address: ELSEWHERE})).toBe(0);
      return wait;
    });
    expect(waits).toEqual([0, 0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
  });

  it('slows down the guesser, and not the person', () => {
    const {fail, succeed} = start();
    for (let index = 0; index < 30; index++) fail({account: 'ann', address: ELSEWHERE});
    expect(fail({account: 'ann', address: ELSEWHERE})).toBeGreaterThan(0);
    expect(succeed({account: 'ann', address: HOME})).toBe(true);
  });

  it('from a thousand places locks nobody out', () => {
    const {fail, succeed} = start();
    for (let index = 0; index < 5000; index++) {
      fail({account: 'ann', address: `10.0.${index % 4}.${Math.floor(index / 4) % 250}`});
    }
    expect(succeed({account: 'ann', address: HOME})).toBe(true);
  });

  it('in the network of the person does not slow down their own device, which has a count of its own', () => {
    const {fail, succeed} = start();
    const own = {account: 'ann', address: HOME, device: 'd1'};
    for (let index = 0; index < 60; index++) fail({account: `name${index}`, address: HOME});
    for (let index = 0; index < 60; index++) fail({account: 'ann', address: HOME});
    expect(succeed({account: 'ann', address: HOME})).toBe(false);
    expect(succeed(own)).toBe(true);

    for (let index = 0; index < 5; index++) expect(fail(own)).toBe(0);
    expect(fail(own)).toBe(10);
    expect(succeed({...own, address: ELSEWHERE})).toBe(false);
    expect(succeed({...own, account: 'eve'})).toBe(true);
  });

  it('of many names from one network waits too, and a network of IPv6 is one', () => {
    const {fail} = start();
    for (let index = 0; index < 20; index++) {
      expect(fail({account: `name${index}`, address: `2001:db8:1:2:${index}::1`})).toBe(0);
    }
    expect(fail({account: 'another', address: '2001:db8:1:2:ffff::1'})).toBe(10);
    expect(fail({account: 'another', address: '2001:0DB8:1:2::1'})).toBe(10);
    expect(fail({account: 'another', address: '2001:db8:1:3::1'})).toBe(0);
  });

  it('from all networks of one customer waits in the end', () => {
    const {fail} = start();
    const waits = Array.from({length: 200}, (_, index) =>
      fail({account: 'ann', address: `2001:db8:1:${index.toString(16)}::1`}),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(100);
    expect(fail({account: 'ann', address: '2001:db8:2::1'})).toBe(0);
  });

  it('costs as much when all guesses are sent at once, or in between right passwords', () => {
    const {throttle, succeed} = start();
    const begun = Array.from({length: 12}, () => throttle.begin({account: 'ann', address: HOME}));
    expect(begun.filter((each) => 'succeed' in each)).toHaveLength(5);

    const other = start();
    for (let index = 0; index < 19; index++) {
      expect(other.succeed({account: 'mine', address: HOME})).toBe(true);
      expect(other.fail({account: `name${index}`, address: HOME})).toBe(0);
    }
    expect(other.succeed({account: 'mine', address: HOME})).toBe(true);
    expect(other.fail({account: 'one', address: HOME})).toBe(0);
    expect(other.fail({account: 'more', address: HOME})).toBe(10);
    expect(succeed({account: 'eve', address: HOME})).toBe(true);
  });

  it('is forgotten after an hour, or when the password was right after all', () => {
    const {clock, fail, succeed} = start();
    for (let index = 0; index < 6; index++) fail({account: 'ann', address: HOME});
    clock.now = 61 * MINUTE;
    for (let index = 0; index < 4; index++) expect(fail({account: 'ann', address: HOME})).toBe(0);
    expect(succeed({account: 'ann', address: HOME})).toBe(true);
    for (let index = 0; index < 5; index++) expect(fail({account: 'ann', address: HOME})).toBe(0);
    expect(fail({account: 'ann', address: HOME})).toBe(10);
  });

  it('is forgotten when so many networks guess that keeping them all would fill the memory', () => {
    const {fail} = start();
    for (let index = 0; index < 6; index++) fail({account: 'ann', address: HOME});
    const others = (number: number) =>
      Array.from({length: number}, (_, index) => `10.${index >> 16}.${(index >> 8) % 256}.${index % 256}`);
    for (const address of others(9000)) fail({account: 'ann', address});
    expect(fail({account: 'ann', address: HOME})).toBe(10);
    for (const address of others(30_000)) fail({account: 'ann', address});
    expect(fail({account: 'ann', address: HOME})).toBe(0);
  });

  it('says how long to wait', () => {
    expect([900, 10_000, 61_000, 60_000].map(waitInWords)).toEqual(['1 second', '10 seconds', '2 minutes', '1 minute']);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:55012', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['0:0:0:0:0:FFFF:c000:0201', '192.0.2.1'],
    ['[2001:DB8::1]:443', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['64:ff9b::192.0.2.1', '64:ff9b::c000:201'],
    ['192.0.2.1, 192.0.2.2', undefined],
    ['localhost', undefined],
    ['1.2.3.4\n5.6.7.8', undefined],
    ['', undefined],
  ])('takes %j for the address %j', (typed, address) => expect(plainAddress(typed)).toBe(address));
});

describe('the queue of passwords to check', () => {
  it('checks one at a time, those from known devices first, and turns strangers away when too many wait', async () => {
    const queue = new PasswordQueue();
    const order: string[] = [];
    let isRunning = false;
    const check = (name: string) => async () => {
      expect(isRunning).toBe(false);
      isRunning = true;
      await new Promise((done) => setTimeout(done, 1));
      isRunning = false;
      order.push(name);
    };
    const strangers = Array.from({length: 40}, (_, index) => queue.run(false, check(`stranger ${index}`)));
    const known = Array.from({length: 40}, (_, index) => queue.run(true, check(`known ${index}`)));
    const outcomes = await Promise.allSettled(strangers);
    await Promise.all(known);
    expect(outcomes.filter(({status}) => status === 'rejected')).toHaveLength(9);
    expect(order.slice(0, 3)).toEqual(['stranger 0', 'known 0', 'known 1']);
    await expect(queue.run(false, async () => 'free again')).resolves.toBe('free again');
  });

  it('goes on after a check that fails', async () => {
    const queue = new PasswordQueue();
    const failing = queue.run(false, async () => {
      throw new Error('no memory');
    });
    const next = queue.run(false, async () => 'fine');
    await expect(failing).rejects.toThrow('no memory');
    await expect(next).resolves.toBe('fine');
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
