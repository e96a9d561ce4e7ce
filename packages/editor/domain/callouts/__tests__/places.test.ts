import {describe, expect, it} from 'vitest';
import {movedByKey, nextNumber, type Place, placeAt, renumber, unnamed, withIds} from '../places';

const place = (number: number, name: string, id: string | null = null): Place => ({id, number, name, x: 10, y: 20});

describe('places in a picture', () => {
  it('get the lowest free number where the picture is clicked, rounded and within it', () => {
    const places = [place(1, 'A'), place(3, 'C')];
    expect(nextNumber(places)).toBe(2);
    expect(placeAt(places, {x: 33.33, y: 101})).toEqual({id: null, number: 2, name: '', x: 33.5, y: 100});
  });

  it('move by arrow keys, further with Shift, and not out of the picture', () => {
    const key = (name: string, shiftKey = false) => movedByKey({x: 2, y: 99.5}, {key: name, shiftKey});
    expect(key('ArrowRight')).toEqual({x: 3, y: 99.5});
    expect(key('ArrowLeft', true)).toEqual({x: 0, y: 99.5});
    expect(key('ArrowDown')).toEqual({x: 2, y: 100});
    expect(key('ArrowUp')).toEqual({x: 2, y: 98.5});
    expect(key('a')).toBeUndefined();
  });

  it('swap their numbers, so none is there twice', () => {
    const places = [place(1, 'A'), place(2, 'B')];
    expect(renumber(places, 0, 2).map(({number}) => number)).toEqual([2, 1]);
    expect(renumber(places, 0, 7).map(({number}) => number)).toEqual([7, 2]);
    for (const number of [0, 100, Number.NaN, 1.5]) expect(renumber(places, 0, number)).toEqual(places);
  });

  it('get ids made of their names, which stay when these change', () => {
    const named = [
      place(1, ' Coin tray '),
      place(2, 'Münzfach 2'),
      place(3, 'Coin Tray!'),
      place(4, '12'),
      place(5, '投入口'),
    ];
    expect(withIds(named).map(({id, name}) => [id, name])).toEqual([
      ['coin-tray', 'Coin tray'],
      ['munzfach-2', 'Münzfach 2'],
      ['coin-tray-2', 'Coin Tray!'],
      ['place', '12'],
      ['place-2', '投入口'],
    ]);
    expect(withIds([place(1, 'Tray', 'coin-tray'), place(2, 'Coin tray')]).map(({id}) => id)).toEqual([
      'coin-tray',
      'coin-tray-2',
    ]);
  });

  it('need a name', () => {
    expect(unnamed([place(1, 'A'), place(2, ' ')])?.number).toBe(2);
    expect(unnamed([place(1, 'A')])).toBeUndefined();
  });
});
