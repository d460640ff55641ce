import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Centre, Site } from '../../shared/api/site.ts'
import type { Summary } from '../../shared/protocol/message.ts'
import type { Language } from '../i18n/languages.ts'
import type { ReadThread, Result, ShownCode } from '../writer/journey.ts'
import type { Engine } from './engine.ts'

/** What is on the page. It is in memory only: the address never changes, and a reload begins anew. */
export type View =
  | { name: 'start' | 'before' | 'ask' | 'read' | 'erased' }
  | { name: 'code' | 'practise'; code: ShownCode }
  | { name: 'done'; practised: boolean }
  | { name: 'thread'; thread: ReadThread; recoded?: boolean }
  | { name: 'recode' | 'erase'; thread: ReadThread }

/** What is being written: a question, a follow-up. It outlives its view, so that a look at another one costs nothing. */
export type Draft = { text: string; summary: Summary; centre: string | null; follow: string }

export const emptyDraft: Draft = { text: '', summary: {}, centre: null, follow: '' }

export type Page = {
  engine: Engine
  language: Language
  site: Site | null
  /** The site, fetched again where it has not come yet. */
  loadSite: (anew?: boolean) => Promise<Result<{ site: Site }>>
  go: (view: View) => void
  /** Back to the start with keys and codes forgotten. */
  leave: () => void
  draft: Draft
  setDraft: (change: (draft: Draft) => Draft) => void
  /** A code that its owner has not yet said to have kept: the start leads back to it. */
  unsaved: ShownCode | null
  setUnsaved: (code: ShownCode | null) => void
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (page === null) throw new Error('a view stands outside the page')
  return page
}

/** The centre that a question goes to: the chosen one, or the first there is. */
export function centreOf(site: Site | null, chosen: string | null): Centre | null {
  return site?.centres.find(({ id }) => id === chosen) ?? site?.centres[0] ?? null
}
