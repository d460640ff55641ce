import type { ReplyLanguage } from '../../shared/summary-codes.ts'

/** Languages by their own names: the same in every locale. */
export const endonyms: Record<ReplyLanguage, string> = {
  sv: 'Svenska',
  en: 'English',
  ar: 'العربية',
  bs: 'Bosanski, hrvatski, srpski',
  ckb: 'سۆرانی',
  es: 'Español',
  fa: 'فارسی',
  fi: 'Suomi',
  fr: 'Français',
  kmr: 'Kurmancî',
  prs: 'دری',
  rom: 'Romani',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
}
