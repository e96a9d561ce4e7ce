import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {hashPassword} from '../accounts/passwords';
import {Users, usersFile} from '../accounts/users';
import {cookieOf, ORIGIN, PAGE, signedIn, siteToWrite, writingServerFor} from './writingServerFor';

const PASSWORD = 'correct horse battery';

async function startAs(role: 'author' | 'editor') {
  const siteDir = siteToWrite();
  const password = await hashPassword(PASSWORD, {cost: 1024, blockSize: 8, parallelization: 1});
  new Users(usersFile(siteDir)).set('ann', {role, password});
  const {send} = await writingServerFor(siteDir, 'accounts');
  const body = `${new URLSearchParams({name: 'ann', password: PASSWORD, back: '/'})}`;
  const headers = {'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN};
  const as = await signedIn(send, cookieOf(await send('/write/sign-in', {method: 'POST', body, headers})));
  const post = (what: string, values: object) =>
    as(`/write/api/${what}`, {method: 'POST', body: JSON.stringify(values)});
  return {as, post, folder: join(siteDir, '.deskbook/write/ann')};
}

it('looks at the role before git does anything', async () => {
  const {as, post, folder} = await startAs('author');
  for (const [what, values] of [
    ['publish', {paths: [PAGE], message: 'x'}],
    ['accept', {id: '1-ann'}],
    ['rollback', {}],
    ['send-back', {id: '1-ann', reason: 'x'}],
  ] as const) {
    const answer = await post(what, values);
    expect([what, answer.status, answer.json().message]).toEqual([
      ...[what, 403],
      'Only an editor can publish. Ask for it, and an editor will see your pages.',
    ]);
  }
  const message = 'docs/district.yml is about the whole site. Only an editor can change it.';
  for (const [what, values] of [
    ['delete', {path: 'docs/district.yml'}],
    ['discard', {path: 'docs/district.yml'}],
    ['move', {path: PAGE, to: 'docs/district.yml'}],
    ['restore', {path: 'docs/district.yml', id: 'HEAD'}],
    ['requests', {paths: [PAGE, 'docs/district.yml'], message: 'x'}],
  ] as const) {
    const answer = await post(what, values);
    expect([what, answer.status, answer.json().message]).toEqual([what, 403, message]);
  }
  const text = JSON.stringify({path: 'docs/district.yml', text: 'x', version: ''});
  expect((await as('/write/api/file', {method: 'PUT', body: text})).status).toBe(403);
  expect(existsSync(folder)).toBe(false);

  expect((await as('/write/api/pages')).status).toBe(200);
  expect(existsSync(folder)).toBe(true);
});

const ODD = ['', '../../x', 'nothing', '__proto__', '-x', 'a\0b', 'x'.repeat(5000), '\ud800', 7, null, [], {}, true];

it('understands every request, or says that it does not', async () => {
  const {as, post} = await startAs('editor');
  expect((await post('new', {template: 'nothing', title: 'Empty the book drop'})).status).toBe(400);
  expect((await post('new', {template: 'nothing', title: 'Empty the book drop'})).json().message).toBe(
    'There is no template for this kind of page.',
  );
  const complete = {
    ...{template: 'procedure', title: 'Empty the book drop', path: PAGE, to: 'docs/a.md', id: 'a'},
    ...{paths: [PAGE], message: 'x', text: 'x', version: 'x'},
  };
  const statuses: string[] = [];
  for (const [what, fields] of Object.entries({
    new: ['template', 'title'],
    move: ['path', 'to'],
    delete: ['path'],
    review: ['path'],
    restore: ['path', 'id'],
    discard: ['path'],
    keep: ['path'],
    requests: ['paths', 'message'],
    withdraw: ['id'],
    'send-back': ['id', 'reason'],
  })) {
    for (const field of fields) {
      for (const value of ODD) {
        const {status} = await post(what, {...complete, [field]: value});
        if (status >= 500) statuses.push(`${what} ${field} ${JSON.stringify(value).slice(0, 40)}: ${status}`);
      }
    }
  }
  for (const field of ['path', 'text', 'version', 'from'] as const) {
    for (const value of ODD) {
      const body = JSON.stringify({...complete, [field]: value});
      const {status} = await as('/write/api/file', {method: 'PUT', body});
      if (status >= 500) statuses.push(`PUT ${field} ${JSON.stringify(value).slice(0, 40)}: ${status}`);
    }
  }
  for (const [what, fields] of Object.entries({
    schema: ['kind'],
    file: ['path'],
    here: ['path'],
    problems: ['path'],
    links: ['path'],
    history: ['path'],
    differences: ['path', 'id'],
    request: ['id'],
  })) {
    for (const field of fields) {
      for (const value of ODD) {
        const query = new URLSearchParams({path: PAGE, id: 'a', [field]: `${value}`});
        const {status} = await as(`/write/api/${what}?${query}&${field}=twice`);
        const single = await as(`/write/api/${what}?${query}`);
        if (status >= 500 || single.status >= 500) statuses.push(`${what} ${field} ${`${value}`.slice(0, 40)}`);
      }
    }
  }
  expect(statuses).toEqual([]);
}, 120_000);
