import type {Extension} from '../extension';
import {blogAddresses} from './node/blogAddresses';

export default {addresses: blogAddresses} satisfies Extension;
