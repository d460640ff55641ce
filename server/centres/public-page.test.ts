import { describe, expect, test } from 'vitest'
import type { Contact } from '../../shared/api/public/site.ts'
import { drawPage } from './public-page.ts'

const PAGE =
  '<p><!-- name -->Viskan<!-- /name --></p><ul><li>112</li><!-- lines --><li>1</li><!-- /lines --></ul>'
const BETWEEN = /(?<=<!-- (?<mark>\w+) -->)(?<content>.*?)(?=<!-- \/\k<mark> -->)/gs
const origo = (contacts: Contact[], name = 'Origo') => ({ name, contacts })
const bris: Contact = { name: 'Bris', number: '116 111', hours: '00–24' }

/** What stands between the marks; all else must be as it was. */
function drawn(...centres: Parameters<typeof drawPage>[1]): { name: string; lines: string } {
  const page = drawPage(PAGE, centres)
  const [name = '', lines = ''] = [...page.matchAll(BETWEEN)].map(({ groups }) => groups?.['content'] ?? '')
  expect(page.replace(BETWEEN, '')).toBe(PAGE.replace(BETWEEN, ''))
  return { name, lines }
}

describe('the public page as it is sent', () => {
  test('without a centre is the page as it was built', () => expect(drawPage(PAGE, [])).toBe(PAGE))

  test('has the name and the lines of its only centre', () => {
    expect(drawn(origo([bris]))).toEqual({
      name: 'Origo',
      lines:
        '<li><a href="tel:116111"><b><bdi>116 111</bdi></b> <span dir="auto">Bris, 00–24</span></a></li>',
    })
  })

  test('keeps its own name and groups the lines where there are several centres', () => {
    const { name, lines } = drawn(
      origo([bris, { ...bris, number: '08-1' }]),
      origo([bris, { ...bris, number: '013-1' }], 'Öst'),
    )
    expect(name).toBe('Viskan')
    expect(lines.match(/<h3 dir="auto">.*?<\/h3>|tel:\d+/g)).toEqual([
      'tel:116111',
      '<h3 dir="auto">Origo</h3>',
      'tel:081',
      '<h3 dir="auto">Öst</h3>',
      'tel:0131',
    ])
  })

  test('takes a page without marks as it is', () => {
    expect(drawPage('<title>x</title>', [origo([bris])])).toBe('<title>x</title>')
  })
})

describe('what staff write stays text', () => {
  const table: [string, string, string][] = [
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['quotes', `"><a href='x'>`, '&quot;&gt;&lt;a href=&#39;x&#39;&gt;'],
    ['an ampersand', 'Råd & stöd &lt;', 'Råd &amp; stöd &amp;lt;'],
    ['a comment, and the page’s own marks', '<!-- /lines --> -->', '&lt;!-- /lines --&gt; --&gt;'],
    ['what stands for something in a replacement', `$& $1 $' $\` $$`, '$&amp; $1 $&#39; $` $$'],
    ['separators of lines', 'a\u2028b\u2029c', 'a\u2028b\u2029c'],
    ['control characters', 'a\u0000b\nc\u0085d', 'a b c d'],
    ['marks of direction', '\u202eabc\u2067', '\u202eabc\u2067'],
  ]
  test.each(table)('%s', (_what, written, sent) => {
    expect(drawn(origo([], written)).name).toBe(sent)
    const contact = { name: written, number: `1${written}`, hours: written }
    const number = `1${written.replace(/[^+\d]/g, '')}`
    const line = `<a href="tel:${number}"><b><bdi>1${sent}</bdi></b> <span dir="auto">${sent}, ${sent}</span></a>`
    expect(drawn(origo([contact])).lines).toBe(`<li>${line}</li>`)
    const other = { ...contact, number: '9' }
    expect(drawn(origo([contact], written), origo([other])).lines).toContain(
      `<h3 dir="auto">${sent}</h3><ul class="calls"><li>${line}</li></ul>`,
    )
  })
})
