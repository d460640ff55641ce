import { sv } from '../../../client/i18n/locales/sv.ts'
import { pageFiles } from '../../support/built-files.ts'
import type { Changes } from './copy.ts'

/** What is taken out of the page, which line of the list misses it, and what its test says then. */
export type Break = { line: number; name: string; says: RegExp; changes: Changes }

/** Replaces in files of one kind. Throws where there is nothing to replace: a break that breaks nothing shows nothing. */
function replace(ending: '.js' | '.css' | '/', wanted: RegExp | string, by: string): Changes {
  return {
    edit(path, text) {
      const own = pageFiles()
      // Only the page's own script and style have what is wanted, not its chunks.
      if (!path.endsWith(ending) || (ending !== '/' && path !== own.script && path !== own.style)) return text
      const edited = text.replaceAll(typeof wanted === 'string' ? wanted : new RegExp(wanted, 'g'), by)
      if (edited === text) throw new Error(`${path} has no ${String(wanted)}`)
      return edited
    },
  }
}

const onPress = (act: string): Changes => ({
  first: `addEventListener('click', (event) => { ${act} }, true)`,
})

export const breaks: readonly Break[] = [
  {
    line: 1,
    name: 'each view is a step in the history',
    says: /to deeply equal/,
    changes: onPress("history.pushState(null, '')"),
  },
  {
    line: 2,
    name: 'it leaves by going on',
    says: /before/,
    changes: replace('.js', 'location.replace(', 'location.assign('),
  },
  {
    line: 2,
    name: 'a kept page stays',
    says: /never came true.*Väder/,
    changes: replace('.js', '.persisted', '.never'),
  },
  {
    line: 3,
    name: 'the content stays until the next page has come',
    says: /frames/,
    changes: replace('.js', /document\.body\.replaceChildren\((?=\w+\))/, 'void('),
  },
  {
    line: 3,
    name: 'the content goes a moment later',
    says: /frames/,
    changes: replace(
      '.js',
      /document\.body\.replaceChildren\((\w+)\)/,
      'setTimeout(()=>document.body.replaceChildren($1),40)',
    ),
  },
  {
    line: 4,
    name: 'the content stays on a dead network',
    says: /Laddar/,
    changes: replace('.js', /document\.body\.replaceChildren\((?=\w+\))/, 'void('),
  },
  {
    line: 5,
    name: 'the link leads nowhere',
    says: /never came true.*Väder/,
    changes: replace('/', 'href="/ut"', 'href="#"'),
  },
  { line: 6, name: 'leaving is reported', says: /api\/site/, changes: onPress("fetch('/api/site')") },
  {
    line: 6,
    name: 'the neutral site learns where from',
    says: /http/,
    changes: {
      ...replace('/', /<meta name="referrer"[^>]*>|rel="noreferrer"/, ''),
      headers: { 'referrer-policy': 'unsafe-url' },
    },
  },
  {
    line: 7,
    name: 'the browser is to clear its cache',
    says: /to deeply equal \[\]/,
    changes: { headers: { 'clear-site-data': '"cache"' } },
  },
  { line: 8, name: 'a cookie is set', says: /seen=1/, changes: { headers: { 'set-cookie': 'seen=1' } } },
  {
    line: 8,
    name: 'what is typed is kept',
    says: /expected \{ cookies/,
    changes: {
      first: "addEventListener('input', (event) => { sessionStorage.text = event.target.value }, true)",
    },
  },
  {
    line: 9,
    name: 'Shift does nothing',
    says: /never came true.*status/,
    changes: replace('.js', '`Shift`', '`Hyper`'),
  },
  {
    line: 9,
    name: 'capitals count too',
    says: /localhost/,
    changes: {
      first: `let presses = 0
        addEventListener('keyup', ({ key }) => { if (key === 'Shift' && ++presses === 3) location.href = '/ut' }, true)`,
    },
  },
  {
    line: 9,
    name: 'it is not announced',
    says: /never came true.*status/,
    changes: replace(
      '/',
      '<span id="exit-status" class="unseen" role="status">',
      '<span id="exit-status" class="unseen">',
    ),
  },
  {
    line: 10,
    name: 'it scrolls away',
    says: /to deeply equal \[\]/,
    changes: replace(
      '.css',
      'transform-origin:0 100%;position:fixed',
      'transform-origin:0 100%;position:static',
    ),
  },
  {
    line: 10,
    name: 'the page is scrolled under it',
    says: /to deeply equal \[\]/,
    changes: replace('.css', 'scroll-padding-block:', 'scroll-padding-inline:'),
  },
  {
    line: 10,
    name: 'it is small',
    says: /× 40/,
    changes: {
      edit: (path, text) =>
        path.endsWith('.css') ? `${text}.exit{min-block-size:0!important;height:40px}` : text,
    },
  },
  {
    line: 10,
    name: 'something lies over it',
    says: /to deeply equal \[\]/,
    changes: {
      edit: (path, text) =>
        path.endsWith('.css') ? `${text}.foot{position:fixed;inset:auto 0 0;z-index:9}` : text,
    },
  },
  {
    line: 11,
    name: 'the Tab key passes it by',
    says: /to be 'exit'/,
    changes: replace('/', '<a id="exit"', '<a tabindex="-1" id="exit"'),
  },
  {
    line: 11,
    name: 'it names the service when it goes',
    says: /Du lämnar Viskan/,
    changes: replace('.js', `\`${sv.exit.leaving}\``, '`Du lämnar Viskan`'),
  },
  { line: 12, name: 'the title says more', says: /'Viskan'/, changes: onPress("document.title = 'Viskan'") },
  {
    line: 12,
    name: 'the address says where',
    says: /to deeply equal/,
    changes: onPress("history.replaceState(null, '', '#read')"),
  },
  {
    line: 13,
    name: 'the middle button opens a tab',
    says: /never came true.*Väder/,
    changes: replace('.js', '`auxclick`', '`never`'),
  },
  {
    line: 13,
    name: 'it opens a tab',
    says: /expected 2 to be 1/,
    changes: onPress("if (event.target.id === 'exit') open('/ut')"),
  },
  {
    line: 14,
    name: 'nothing is veiled',
    says: /not to contain/,
    changes: {
      edit: (path, text) =>
        path.endsWith('.css') ? text.replaceAll('visibility:hidden', 'opacity:1') : text,
    },
  },
  {
    line: 14,
    name: 'hiding the page veils nothing',
    says: /Tryck för att visa/,
    changes: replace('.js', '`visibilitychange`', '`never`'),
  },
  {
    line: 15,
    name: 'a field is left to the browser',
    says: /to deeply equal/,
    changes: replace('.js', 'spellcheck:!1', 'spellcheck:!0'),
  },
  {
    line: 15,
    name: 'a field remembers',
    says: /autocomplete: 'on'/,
    changes: replace('.js', 'autocomplete:`off`', 'autocomplete:`on`'),
  },
  {
    line: 15,
    name: 'the page can be printed',
    says: /to be ''/,
    changes: replace('.css', /@media (?:print|all)\b/, '@media speech'),
  },
  {
    line: 15,
    name: 'the code is copied',
    says: /expected true to be false/,
    changes: onPress("navigator.clipboard.writeText('')"),
  },
  {
    line: 16,
    name: 'the history is not spoken of',
    says: /historik/,
    changes: replace('.js', /historik/i, 'minne'),
  },
]
