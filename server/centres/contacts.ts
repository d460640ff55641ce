import type { Contact } from '../../shared/api/public/site.ts'

/** Whom a new centre shows until it has set its own: proper names, and hours that read the same in every language. */
export const defaultContacts: Contact[] = [
  { name: 'SOS Alarm', number: '112', hours: '00–24' },
  { name: 'Bris', number: '116 111', hours: '00–24' },
  { name: 'Kvinnofridslinjen', number: '020-50 50 50', hours: '00–24' },
  { name: 'Länsstyrelsen Östergötland', number: '020-407 040', hours: '' },
]
