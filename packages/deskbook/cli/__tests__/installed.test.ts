import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {installedIn} from '../../installed';
import {runDeskbook} from './runDeskbook';

const DISTRICT = `name: Maple Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: helpdesk@example.org}
branches: {main: {name: Main library}}
people: {}
systems: {}
roles: {}
`;

const PLUGIN = `exports.name = 'rooms';
exports.check = ({catalog}) => catalog.pages.map(({path}) => ({
  file: 'docs/' + path, line: 1, column: 1, severity: 'error', message: 'this page names no room',
}));
exports.commands = (program) => {
  program.command('rooms').description('list the rooms').action(() => console.log('Meeting room'));
};
`;

const site = (main: string) =>
  temporarySite({
    'package.json': '{"dependencies": {"@maple/rooms": "^1.0.0", "left-pad": "^1.0.0", "absent": "^1.0.0"}}',
    'node_modules/left-pad/package.json': '{"name": "left-pad"}',
    'node_modules/@maple/rooms/package.json': '{"name": "@maple/rooms", "exports": {}, "deskbook": "./plugin.cjs"}',
    'node_modules/@maple/rooms/plugin.cjs': main,
    'docs/district.yml': DISTRICT,
    'docs/index.md': '# Welcome\n',
  });

it("a district's own plugin is part of the check and of the command line once it is installed", () => {
  const folder = site(PLUGIN);
  expect(runDeskbook(folder, ['rooms']).stdout).toBe('Meeting room\n');
  expect(runDeskbook(folder, ['--help']).stdout).toMatch(/^ {2}rooms \[options\] +list the rooms$/m);
  const {status, stdout} = runDeskbook(folder, ['check']);
  expect({status, stdout}).toMatchObject({status: 1, stdout: expect.stringContaining('this page names no room')});
});

it('what is no plugin is named', () => {
  const message = './plugin.cjs of the package @maple/rooms exports no plugin: it has no name.';
  expect(() => installedIn(site(''))).toThrow(message);
});

it('what fails as it loads is named', () => {
  const message = "The package @maple/rooms can't be loaded: no rooms";
  expect(() => installedIn(site('throw new Error("no rooms")'))).toThrow(message);
});

it('a folder without a package.json has none', () => {
  expect(installedIn(temporarySite({}))).toEqual([]);
});
