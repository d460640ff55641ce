import type { Static, TSchema } from 'typebox'
import { deskRoutes } from './desk/routes.ts'
import { publicRoutes } from './public/routes.ts'
import { setupRoutes } from './setup-routes.ts'

/** Every call there is. Both ends take path, body, answer and guard from here; the public page takes types only. */
export const routes = { ...publicRoutes, ...deskRoutes, ...setupRoutes }

export type Path = keyof typeof routes

type StaticOf<Schema> = Schema extends TSchema ? Static<Schema> : null

/** What is sent; null where a call has no body. */
export type BodyOf<P extends Path> = StaticOf<(typeof routes)[P]['body']>

/** What comes back on success; null where it is a stream. */
export type AnswerOf<P extends Path> = StaticOf<(typeof routes)[P]['answer']>
