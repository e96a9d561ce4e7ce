import {definePlugin} from '@deskbook/engine/plugins/definePlugin';
import {checkCommittees} from './domain/checkCommittees';
import {checkMoney} from './domain/checkMoney';
import {checkMoneyNames} from './domain/checkMoneyNames';
import {checkRecords} from './domain/checkRecords';
import {committeePartOf} from './domain/committeePart';
import {escalationPlaces} from './domain/escalationPlaces';
import {planPlaces} from './domain/plans/planPages';
import {officeAddresses} from './node/officeAddresses';
import {REGISTERS} from './registers';

/** The coordinator's desk: the office's registers. */
export default definePlugin({
  name: 'office',
  theme: 'office/theme',
  isForStaff: true,
  places: REGISTERS.map(({plan, alerts, deadlines, ...place}) => place),
  placesIn: (catalog) => [...escalationPlaces(catalog), ...planPlaces(catalog)],
  staffAddresses: officeAddresses,
  check: ({catalog, today}) => [
    ...checkRecords(catalog, today),
    ...checkMoney(catalog, today),
    ...checkMoneyNames(catalog),
    ...checkCommittees(catalog, today),
  ],
  pageData:
    ({district}, buildDay) =>
    (page) =>
      page.kind === 'committee' ? {committee: committeePartOf(page, district, buildDay)} : {},
  components: ['CommitteeFollowUps', 'CommitteeDecisions'],
  remark: () => [{load: async () => (await import('./remark/committeeRecord')).default(), only: 'pages'}],
  sheets: {
    'drawing-of-systems-styles': /[\\/]Register[\\/]drawing/,
    'timeline-styles': /[\\/]Register[\\/]timeline/,
    'coverage-styles': /[\\/]Register[\\/]coverage/,
    'escalation-styles': /[\\/]office[\\/]theme[\\/]EscalationCard[\\/]/,
    'register-styles': /[\\/]office[\\/]theme[\\/]Register[\\/]/,
    'committee-styles': /[\\/]office[\\/]theme[\\/]Committee/,
    'label-styles': /[\\/]office[\\/]theme[\\/]Labels[\\/]/,
    'plan-styles': /[\\/]components[\\/]PlanBoard/,
    'plan-page-styles': /[\\/]office[\\/]theme[\\/]Plan[\\/]/,
    'desk-styles': /[\\/]office[\\/]theme[\\/]OfficeDesk[\\/]/,
  },
  build: async (context) => (await import('./node/buildOffice')).buildOffice(context),
});
