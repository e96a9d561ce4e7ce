import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: equipment
title: Receipt printer
owner: systems-analyst
last_reviewed_on: 2026-05-01
review_in: 6 months`;

describe('a page of kind equipment', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('equipment', MINIMAL)).toEqual({
      kind: 'equipment',
      title: 'Receipt printer',
      owner: 'systems-analyst',
      last_reviewed_on: '2026-05-01',
      review_in: '6 months',
    });
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'make: Epson',
      'model: TM-T88VI',
      'category: Printer',
      'life: 5 years',
      'unit_cost: 412.50',
      'support_until: 2030-01-01',
      'supplies: [Paper]',
      'procedures: [../procedures/load.md]',
      'units: [{asset_tag: 0123, branch: downtown, location: Desk, purchased: 2025-03-01, fund: general}]',
    ].join('\n');
    expect(dataOf('equipment', frontMatter)).toEqual({
      kind: 'equipment',
      title: 'Receipt printer',
      owner: 'systems-analyst',
      last_reviewed_on: '2026-05-01',
      review_in: '6 months',
      make: 'Epson',
      model: 'TM-T88VI',
      category: 'Printer',
      life: '5 years',
      unit_cost: 41250,
      support_until: '2030-01-01',
      supplies: ['Paper'],
      procedures: ['../procedures/load.md'],
      units: [{asset_tag: '0123', branch: 'downtown', location: 'Desk', purchased: '2025-03-01', fund: 'general'}],
    });
  });
});

describe('equipment is refused', () => {
  it.each([
    [
      'without an owner',
      '-owner',
      `docs/page.md:2:1  error  "owner" is missing
    expected  one of: systems-analyst, network-administrator, training-librarian
    fix       owner: systems-analyst`,
    ],
    [
      'without the day of its review',
      '-last_reviewed_on',
      `docs/page.md:2:1  error  "last_reviewed_on" is missing
    expected  a date, YYYY-MM-DD
    fix       last_reviewed_on: 2026-12-03`,
    ],
    [
      'without the time between reviews',
      '-review_in',
      `docs/page.md:2:1  error  "review_in" is missing
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       review_in: 6 months`,
    ],
    [
      'that lives for no length of time',
      'life: long',
      `docs/page.md:7:7  error  "life" is not a length of time
    found     long
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       life: 5 years`,
    ],
    [
      'that costs an amount with a sign',
      'unit_cost: $1,412.50',
      `docs/page.md:7:12  error  "unit_cost" is not an amount of money
    found     $1,412.50
    expected  an amount such as 412.50, without a currency sign or thousands separator
    fix       unit_cost: 1412.50`,
    ],
    [
      'that costs half a cent',
      'unit_cost: 4.125',
      `docs/page.md:7:12  error  "unit_cost" is not an amount of money
    found     4.125
    expected  an amount such as 412.50, without a currency sign or thousands separator`,
    ],
    [
      'that costs less than nothing',
      'unit_cost: -5',
      `docs/page.md:7:12  error  "unit_cost" is not an amount of money
    found     -5
    expected  an amount such as 412.50, without a currency sign or thousands separator
    fix       unit_cost: 5`,
    ],
    [
      'with support until no date',
      'support_until: 2030',
      `docs/page.md:7:16  error  "support_until" is not a valid date
    found     2030
    expected  a date, YYYY-MM-DD`,
    ],
    [
      'with supplies outside a list',
      'supplies: Paper, ribbon',
      `docs/page.md:7:11  error  "supplies" is one line of text
    found     Paper, ribbon
    expected  a list, such as [one, two]
    fix       supplies: [Paper, ribbon]`,
    ],
    [
      'with a procedure that is a path without its extension',
      'procedures: [../pages/printer]',
      `docs/page.md:7:14  error  "procedures[1]" is not the path of a page
    found     ../pages/printer
    expected  the title of a page, its slug, or its path relative to this one, ending in .md
    fix       - ../pages/printer.md`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});

describe('a unit is refused', () => {
  it.each([
    [
      'without an asset tag',
      'units: [{branch: downtown}]',
      `docs/page.md:7:9  error  "units[1].asset_tag" is missing
    expected  text
    fix       asset_tag: "01234"`,
    ],
    [
      'without a branch',
      'units: [{asset_tag: 0123}]',
      `docs/page.md:7:9  error  "units[1].branch" is missing
    expected  one of: downtown, riverside, north-county
    fix       branch: downtown`,
    ],
    [
      'in an unknown branch',
      'units: [{asset_tag: 0123, branch: rivrside}]',
      `docs/page.md:7:35  error  units[1].branch "rivrside" is not in district.yml
    found     rivrside
    expected  one of: downtown, riverside, north-county
    fix       branch: riverside`,
    ],
    [
      'from an unknown fund',
      'units: [{asset_tag: 0123, branch: downtown, fund: capital}]',
      `docs/page.md:7:51  error  units[1].fund "capital" is not in district.yml
    found     capital
    expected  one of: general, capital-projects
    fix       fund: capital-projects`,
    ],
    [
      'bought on no date',
      'units: [{asset_tag: 0123, branch: downtown, purchased: 2025-3-1}]',
      `docs/page.md:7:56  error  "units[1].purchased" is not a valid date
    found     2025-3-1
    expected  a date, YYYY-MM-DD
    fix       purchased: 2025-03-01`,
    ],
    [
      'with an unknown key',
      'units: [{asset_tag: 0123, branch: downtown, room: lab}]',
      `docs/page.md:7:45  error  "room" is not a key of "units[1]"
    found     room
    expected  one of: asset_tag, branch, location, purchased, fund, serial, warranty_until, status, replaces
    fix       remove this line`,
    ],
    [
      'that is a line of text',
      'units: ["0123"]',
      `docs/page.md:7:9  error  "units[1]" is one line of text
    found     0123
    expected  a map of keys and values`,
    ],
    [
      'outside a list',
      'units: {asset_tag: 0123}',
      `docs/page.md:7:8  error  "units" is a map
    expected  a list, such as [one, two]`,
    ],
    [
      'with a comma in its text',
      'units: [{asset_tag: 0123, branch: downtown, location: Desk, on the left}]',
      `docs/page.md:7:61  error  "on the left" is not a key of "units[1]"
    found     on the left
    expected  one of: asset_tag, branch, location, purchased, fund, serial, warranty_until, status, replaces
    fix       put the text with the comma in "double quotes"`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
