import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {folder, khalMissing, openKhal, readers} from './readers';
import {DEADLINE_FILE, DEADLINES, EXPECTED, type FoundEvent, STATES} from './scenario';

after(() => rmSync(folder, {recursive: true, force: true}));

const fileOf = (state: keyof typeof STATES, path: string) => STATES[state].get(path) ?? '';

const daysOf = (events: readonly FoundEvent[]) => events.map(({uid, start}) => ({uid, date: start.slice(0, 10)}));

/** Returns what a program holds after reading several files: for each event, the one with the highest sequence. */
function update(...readings: FoundEvent[][]): FoundEvent[] {
  const held = new Map<string, FoundEvent>();
  for (const event of readings.flat()) {
    if ((event.sequence ?? 0) >= (held.get(event.uid)?.sequence ?? 0)) held.set(event.uid, event);
  }
  return [...held.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

for (const {name, missing, read} of readers) {
  describe(name, {skip: missing ?? false}, () => {
    it("finds instants, time zones and status in the district's feed", () => {
      assert.deepEqual(read(fileOf('before', 'all.ics')), EXPECTED.before.all);
    });

    it("finds the same dates in a series' file", () => {
      assert.deepEqual(read(fileOf('before', 'session/tuesdays.ics')), EXPECTED.before.series);
    });

    it('has a moved event once, at its new time, and keeps canceled ones as canceled', () => {
      const [before, later] = [read(fileOf('before', 'all.ics')), read(fileOf('after', 'all.ics'))];
      assert.deepEqual(update(before, later), EXPECTED.after.all);
      assert.deepEqual(read(fileOf('after', 'session/tuesdays.ics')), EXPECTED.after.series);
    });

    it('finds deadlines as all-day events', () => {
      assert.deepEqual(daysOf(read(DEADLINE_FILE)), DEADLINES);
      for (const {start, end} of read(DEADLINE_FILE)) assert.equal(Date.parse(end) - Date.parse(start), 86_400_000);
    });

    it('reads every file', () => {
      for (const text of STATES.after.values()) assert.equal(Array.isArray(read(text)), true);
    });
  });
}

describe('khal', {skip: khalMissing ?? false}, () => {
  const untold = (events: readonly FoundEvent[]) => events.map((event) => ({...event, zone: null, sequence: null}));

  it('finds instants and status, and a moved event once, at its new time', () => {
    const khal = openKhal();
    khal.import(fileOf('before', 'all.ics'));
    assert.deepEqual(khal.list(), untold(EXPECTED.before.all));
    khal.import(fileOf('after', 'all.ics'));
    assert.deepEqual(khal.list(), untold(EXPECTED.after.all));
  });

  it('finds the deadlines', () => {
    const khal = openKhal();
    khal.import(DEADLINE_FILE);
    assert.deepEqual(daysOf(khal.list()), DEADLINES);
  });

  it("follows a series' rule, its exceptions and its update", () => {
    const khal = openKhal();
    khal.import(fileOf('before', 'session/tuesdays.ics'));
    assert.deepEqual(khal.list(), untold(EXPECTED.before.series));
    khal.import(fileOf('after', 'session/tuesdays.ics'));
    assert.deepEqual(khal.list(), untold(EXPECTED.after.series));
  });
});
