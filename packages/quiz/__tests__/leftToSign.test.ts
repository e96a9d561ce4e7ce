import type {ReceiptRecord} from '@deskbook/records/domain/learningRecord';
import {expect, it} from 'vitest';
import {leftToSign} from '../domain/leftToSign';

const page = (id: string, fields: object = {}) => ({
  ...{id, title: id, url: `/${id}/`, roles: ['circulation', 'reference'], isForAll: true, again: null, validFor: null},
  ...fields,
});
const PRIVACY = page('privacy');
const KEYS = page('keys', {roles: ['circulation'], isForAll: false});
const CHANGED = page('changed', {again: '2026-11-20'});
const receipt = (page: string, day: number): ReceiptRecord => ({
  ...{type: 'receipt', page, title: page, version: `v${day}`},
  at: `2026-11-${day}T12:00:00.000Z`,
});
const idsLeft = (receipts: readonly ReceiptRecord[], role?: string) =>
  leftToSign([PRIVACY, KEYS, CHANGED], receipts, role, '2026-11-25').map((left) => [left.page.id, left.signedAt]);

it.each([
  ['circulation', ['privacy', 'keys', 'changed']],
  ['reference', ['privacy', 'changed']],
  [undefined, ['privacy', 'changed']],
])('lists what the job %s has to sign', (role, ids) => {
  expect(idsLeft([], role).map(([id]) => id)).toEqual(ids);
});

it('leaves out what was signed, and asks again for what has changed since', () => {
  const receipts = [receipt('privacy', 10), receipt('changed', 10), receipt('keys', 10)];
  expect(idsLeft(receipts, 'circulation')).toEqual([['changed', '2026-11-10T12:00:00.000Z']]);
  expect(idsLeft([...receipts, receipt('changed', 21)], 'circulation')).toEqual([]);
});

it('asks again for what expires, 30 days ahead', () => {
  const yearly = page('yearly', {validFor: '1 year'});
  const onDay = (today: string, receipts = [receipt('yearly', 10)]) =>
    leftToSign([yearly], receipts, undefined, today).map(({signedAt, validity}) => [signedAt?.slice(0, 10), validity]);
  expect(onDay('2027-10-10')).toEqual([]);
  expect(onDay('2027-10-11')).toEqual([['2026-11-10', {state: 'expiring', until: '2027-11-10'}]]);
  expect(onDay('2027-11-11')).toEqual([['2026-11-10', {state: 'expired', until: '2027-11-10'}]]);
  expect(
    onDay('2027-11-11', [receipt('yearly', 10), {...receipt('yearly', 10), at: '2027-10-20T12:00:00.000Z'}]),
  ).toEqual([]);
});
