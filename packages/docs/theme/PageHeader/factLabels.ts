import type {FactName} from '@deskbook/content/facts';
import {translate} from '@docusaurus/Translate';

export function factLabel(name: FactName): string {
  const labels: Record<FactName, string> = {
    appliesTo: translate({id: 'fact.appliesTo', message: 'Applies to'}),
    timeNeeded: translate({id: 'fact.timeNeeded', message: 'Time needed'}),
    interruptsService: translate({id: 'fact.interruptsService', message: 'Interrupts service'}),
    prerequisites: translate({id: 'fact.prerequisites', message: 'You need'}),
    machines: translate({id: 'fact.machines', message: 'Equipment'}),
    owner: translate({id: 'fact.owner', message: 'Owner'}),
    audience: translate({id: 'fact.audience', message: 'For'}),
    systems: translate({id: 'fact.systems', message: 'Systems'}),
    branches: translate({id: 'fact.branches', message: 'Branches'}),
    category: translate({id: 'fact.category', message: 'Category'}),
    life: translate({id: 'fact.life', message: 'Replaced after'}),
    unitCost: translate({id: 'fact.unitCost', message: 'Cost each'}),
    supportUntil: translate({id: 'fact.supportUntil', message: 'Supported until'}),
    supplies: translate({id: 'fact.supplies', message: 'Supplies'}),
    passingScore: translate({id: 'fact.passingScore', message: 'Passing score'}),
    vendor: translate({id: 'fact.vendor', message: 'Vendor'}),
    status: translate({id: 'fact.status', message: 'Status'}),
    partner: translate({id: 'fact.partner', message: 'Partner'}),
    startsOn: translate({id: 'fact.startsOn', message: 'Starts'}),
    endsOn: translate({id: 'fact.endsOn', message: 'Ends'}),
    notice: translate({id: 'fact.notice', message: 'Notice'}),
    noticeBy: translate({id: 'fact.noticeBy', message: 'Last day to give notice'}),
    ourRole: translate({id: 'fact.ourRole', message: 'Our role'}),
    renew: translate({id: 'fact.renew', message: 'Renewal planned'}),
    value: translate({id: 'fact.value', message: 'Price per year'}),
    accountNumber: translate({id: 'fact.accountNumber', message: 'Account number'}),
    repairPhone: translate({id: 'fact.repairPhone', message: 'To report a fault'}),
    circuits: translate({id: 'fact.circuits', message: 'Circuits'}),
    dependsOn: translate({id: 'fact.dependsOn', message: 'Depends on'}),
    fallback: translate({id: 'fact.fallback', message: 'Without it'}),
    services: translate({id: 'fact.services', message: 'Services'}),
    contact: translate({id: 'fact.contact', message: 'Our contact'}),
    fiscalYear: translate({id: 'fact.fiscalYear', message: 'Fiscal year'}),
    appropriation: translate({id: 'fact.appropriation', message: 'Appropriation'}),
    projects: translate({id: 'fact.projects', message: 'Projects'}),
    figures: translate({id: 'fact.figures', message: 'Spent and left'}),
    fund: translate({id: 'fact.fund', message: 'Fund'}),
    amount: translate({id: 'fact.amount', message: 'Amount'}),
    stage: translate({id: 'fact.stage', message: 'Stage'}),
    project: translate({id: 'fact.project', message: 'Project'}),
    dates: translate({id: 'fact.dates', message: 'Dates'}),
    members: translate({id: 'fact.members', message: 'Members'}),
    termEnds: translate({id: 'fact.termEnds', message: 'Term ends'}),
    meets: translate({id: 'fact.meets', message: 'Meets'}),
  };
  return labels[name];
}

/** Labels of predefined words: the state of a system, the stage of a purchase. */
export function wordLabel(word: string): string {
  const labels: Record<string, string> = {
    planned: translate({id: 'word.planned', message: 'Planned'}),
    'in-service': translate({id: 'word.inService', message: 'In service'}),
    retiring: translate({id: 'word.retiring', message: 'Being retired'}),
    retired: translate({id: 'word.retired', message: 'Retired'}),
    customer: translate({id: 'word.customer', message: 'Customer'}),
    provider: translate({id: 'word.provider', message: 'Provider'}),
    need: translate({id: 'word.need', message: 'Need'}),
    bid: translate({id: 'word.bid', message: 'Out for bids'}),
    award: translate({id: 'word.award', message: 'Awarded'}),
    ordered: translate({id: 'word.ordered', message: 'Ordered'}),
    received: translate({id: 'word.received', message: 'Received'}),
    paid: translate({id: 'word.paid', message: 'Paid'}),
    scheduled: translate({id: 'word.scheduled', message: 'Scheduled'}),
    cancelled: translate({id: 'word.cancelled', message: 'Canceled'}),
    postponed: translate({id: 'word.postponed', message: 'Postponed'}),
    full: translate({id: 'word.full', message: 'Full'}),
  };
  return labels[word] ?? word;
}
