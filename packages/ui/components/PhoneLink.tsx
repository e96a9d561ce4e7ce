import {phoneHref} from '@deskbook/text/phoneNumbers';
import type {ReactNode} from 'react';

/** A phone number to tap; plain text if a phone can't dial it. */
export default function PhoneLink({phone}: {phone: string}): ReactNode {
  const href = phoneHref(phone);
  return href ? <a href={href}>{phone}</a> : phone;
}
