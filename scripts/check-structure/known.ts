/** What still stands against the rules, as it is told. Nothing is added here: a line goes when its cause does. */
export const known: readonly string[] = [
  'server/auth/routes.ts imports server/members/names.ts',
  'server/auth/routes.ts imports server/members/store.ts',
  'server/auth/session-answer.ts imports server/centres/store.ts',
  'server/auth/session-answer.ts imports server/members/store.ts',
  'server/auth/sessions.ts imports server/members/store.ts',
  'client/i18n/views.test.ts imports tests/support/syntax.ts',
  'guard: server/auth/guard.ts, server/setup/guard.ts',
  'lines: client/net/lines.ts, client/desk/inbox/lines.ts',
]
