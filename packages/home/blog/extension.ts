import type {Extension} from '@deskbook/engine/plugins/extension';
import {blogAddresses} from './node/blogAddresses';

export default {addresses: blogAddresses} satisfies Extension;
