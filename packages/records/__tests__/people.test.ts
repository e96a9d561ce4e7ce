import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage, type SafeStorage} from '@deskbook/ui/browser/storage';
import {beforeEach, describe, expect, it} from 'vitest';
import {choosePerson, currentPerson, forgetEverybody, forgetPerson, listPeople} from '../client/people';
import {keyOf} from '../client/storageKeys';

let area: FakeArea;
let storage: SafeStorage;

beforeEach(() => {
  area = new FakeArea();
  storage = createStorage(() => area);
});

describe('people at a desk', () => {
  it('are nameless at first', () => {
    expect(currentPerson(storage)).toBe('');
    expect(listPeople(storage)).toEqual([]);
  });

  it('type in a name and are known from then on', () => {
    choosePerson(storage, 'Robin');
    choosePerson(storage, '  Ada   Lovelace ');
    expect(currentPerson(storage)).toBe('Ada Lovelace');
    expect(listPeople(storage)).toEqual(['Ada Lovelace', 'Robin']);
    choosePerson(storage, '');
    expect(currentPerson(storage)).toBe('');
    expect(listPeople(storage)).toEqual(['Ada Lovelace', 'Robin']);
  });

  it('are found again in whatever case they type their name', () => {
    choosePerson(storage, 'Robin');
    choosePerson(storage, 'ROBIN');
    expect(currentPerson(storage)).toBe('Robin');
    expect(listPeople(storage)).toEqual(['Robin']);
  });

  it.each(['a:b', '100%', 'Zoë 图书馆 👩‍🏫', `half ${'\ud800'} pair`, 'x'.repeat(500)])('may be called %j', (name) => {
    choosePerson(storage, name);
    const current = currentPerson(storage);
    expect(current).not.toBe('');
    expect(listPeople(storage)).toEqual([current]);
    expect([...current].length).toBeLessThanOrEqual(60);
    forgetPerson(storage, current);
    expect(area.texts.size).toBe(0);
  });

  it('are forgotten with all that is theirs, and nothing of others', () => {
    for (const name of ['Ann', 'Ann:b', 'Anna']) {
      choosePerson(storage, name);
      storage.write(keyOf(name, 'result', 'quiz', 'x'), {});
    }
    area.texts.set(keyOf('Ann', 'answer', 'unreadable'), '{');
    forgetPerson(storage, 'Ann');
    expect(listPeople(storage)).toEqual(['Ann:b', 'Anna']);
    expect(currentPerson(storage)).toBe('Anna');
    expect([...area.texts.keys()].filter((key) => key.startsWith('deskbook:1:Ann:'))).toEqual([]);
    forgetPerson(storage, 'Anna');
    expect(currentPerson(storage)).toBe('');
  });

  it('are all forgotten at once, the nameless one too, and nothing of the rest of the site', () => {
    choosePerson(storage, 'Ann');
    storage.write(keyOf('', 'result', 'quiz', 'x'), {});
    area.texts.set('theme', 'dark');
    forgetEverybody(storage);
    expect([...area.texts.keys()]).toEqual(['theme']);
  });
});
