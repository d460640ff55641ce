/**
 * The codes that a summary carries (protocol 4), so that both pages mean the same. Each is a short ASCII word; the text
 * for people is in the locales. A desk shows a code it does not know as it stands.
 */
export const TOPICS = ['family', 'marriage', 'travel', 'violence', 'love', 'other', 'accessibility'] as const
export const AGES = ['u15', '15-17', '18-20', '21+'] as const
export const ASKERS = ['young', 'friend', 'professional'] as const

/** Who answers: the `by` of a reply. */
export const PROFESSIONS = ['counsellor', 'midwife', 'police', 'social', 'lead'] as const

/** Languages a reply may be wished in (BCP 47). */
export const REPLY_LANGUAGES = [
  'sv',
  'en',
  'ar',
  'bs',
  'ckb',
  'es',
  'fa',
  'fi',
  'fr',
  'kmr',
  'prs',
  'rom',
  'so',
  'ti',
  'tr',
] as const

/** Longest free texts of a summary, in UTF-16 code units; all of it together is held to 471 bytes besides. */
export const AREA_LENGTH = 60
export const SAFE_LENGTH = 200

export type Topic = (typeof TOPICS)[number]
export type Age = (typeof AGES)[number]
export type Asker = (typeof ASKERS)[number]
export type Profession = (typeof PROFESSIONS)[number]
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number]
