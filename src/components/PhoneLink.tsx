import type {ReactNode} from 'react';
import {phoneHref} from '../shared/phoneNumbers';

/** A phone number that a tap calls; plain text where it is not a number that a phone can dial. */
export default function PhoneLink({phone}: {phone: string}): ReactNode {
  const href = phoneHref(phone);
  return href ? <a href={href}>{phone}</a> : phone;
}
