import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Centre, Site } from '../../shared/api/public/site.ts'
import type { Summary } from '../../shared/protocol/thread/message.ts'
import type { Language } from '../i18n/languages.ts'
import type { When } from '../ui/veil-watch.ts'
import type { ReadThread, Result, ShownCode } from '../writer/journey.ts'
import type { Engine } from './engine.ts'
import type { OwnCode } from './hint/find-return-code.ts'
import type { CentreInfo } from './centre-info.ts'

/** What is on the page. It is in memory only: the address never changes, and a reload begins anew. */
export type View =
  | { name: 'start' | 'before' | 'ask' | 'read' }
  | { name: 'code' | 'practise'; code: ShownCode }
  | { name: 'done'; practised: boolean }
  | ReadingView

/** What lies behind a code. */
export type ReadingView =
  | { name: 'thread'; thread: ReadThread; recoded?: boolean }
  | { name: 'recode' | 'erase'; thread: ReadThread }
  | { name: 'erased' }

/** Pages that few open. They lie over the view, which stays as it was. */
export type MorePage = 'trace' | 'poster' | 'privacy' | 'accessibility' | 'about'

/** What is being written: a question, a follow-up. It outlives its view, so that a look at another one costs nothing. */
export type Draft = { text: string; summary: Summary; centre: string | null; follow: string }

export const emptyDraft: Draft = { text: '', summary: {}, centre: null, follow: '' }

export type Page = {
  engine: Engine
  language: Language
  site: Site | null
  /** Name and lines, there from the first moment. */
  centreInfo: CentreInfo
  /** The site, fetched again where it has not come yet. */
  loadSite: (anew?: boolean) => Promise<Result<{ site: Site }>>
  go: (view: View) => void
  /** Back to the start with keys and codes forgotten. */
  leave: () => void
  /** Opens a page over the view; null closes it. */
  openMore: (page: MorePage | null) => void
  /** Whether what is to be known before writing has been passed in this visit. */
  informed: boolean
  draft: Draft
  setDraft: (change: (draft: Draft) => Draft) => void
  /** A code that its owner has not yet said to have kept: the start leads back to it. */
  unsaved: ShownCode | null
  setUnsaved: (code: ShownCode | null) => void
  /** Codes shown or typed since the last leaving, so that a text that holds one can be pointed at. */
  ownCodes: readonly OwnCode[]
  addOwnCode: (code: OwnCode) => void
  /** When a veil falls by itself. */
  when: When
  setWhen: (when: When) => void
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
