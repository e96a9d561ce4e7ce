import {translate} from '@docusaurus/Translate';

/** The parts of a trainer's page, in page order, with their anchors. */
export function trainerParts() {
  return [
    ['run-sheet', 'list', translate({id: 'trainer.runSheet', message: 'Run sheet'})],
    ['roster', 'people', translate({id: 'trainer.roster', message: 'Roster'})],
    ['sign-in', 'file', translate({id: 'trainer.signIn', message: 'Sign-in sheet'})],
    ['certificates', 'graduate', translate({id: 'trainer.certificates', message: 'Certificates'})],
    ['results', 'check', translate({id: 'trainer.results', message: 'Results'})],
    ['codes', 'qr', translate({id: 'trainer.codes', message: 'QR codes'})],
  ] as const;
}
