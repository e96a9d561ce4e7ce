import {LABELS} from '@deskbook/engine/boot/labels/labelSheets';
import {labelParts} from '../domain/labels/labelPages';
import type {Register} from '../domain/register';
import {budget} from './budget';
import {contracts} from './contracts';
import {coverage} from './coverage';
import {equipment} from './equipment';
import {replacements} from './replacements';
import {reviews} from './reviews';
import {systems} from './systems';

const labels: Register = {
  path: LABELS,
  title: 'Labels',
  lists: ['equipment'],
  description: 'Labels to print for the machines of each branch. Their QR codes open the guide of the machine.',
  keywords: [
    'print asset tags',
    'QR codes',
    'stickers for machines',
    'Avery sheets',
    'etiquetas',
    'print labels for machines',
    'asset labels',
    'asset tag stickers',
    'QR code stickers',
    'label sheets',
  ],
  plan: (source) => {
    const links = labelParts(source).map(({name, path, units}) => ({
      text: `${name}: ${units.length}`,
      to: source.catalog.district.base_url + path,
    }));
    const text =
      links.length > 0 ? 'Choose a branch. The number is how many labels it has.' : 'No machine has a guide yet.';
    return [{id: 'branches', title: 'Branches', text, links}];
  },
};

/** All registers, in the desk's order. */
export const REGISTERS: readonly Register[] = [
  reviews,
  equipment,
  labels,
  replacements,
  contracts,
  systems,
  budget,
  coverage,
];
