import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './read-config.ts'

describe('settings', () => {
  it('nothing is needed', () => {
    expect(readConfig({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      data: './data',
      origin: null,
      exit: 'https://www.smhi.se/',
      trustedProxies: [],
      limits: 'normal',
      previewLanguages: false,
      databaseUrl: null,
    })
  })

  it('each is read', () => {
    const env = {
      PORT: '0',
      HOST: '::',
      VISKAN_DATA: '/srv/viskan',
      VISKAN_ORIGIN: 'https://fragor.example/',
      VISKAN_EXIT: 'https://example.org/väder',
      VISKAN_TRUSTED_PROXIES: '10.0.0.0/8, ::1,2001:db8::/32',
      VISKAN_LIMITS: 'wide',
      VISKAN_PREVIEW_LANGUAGES: '1',
      DATABASE_URL: 'postgres://viskan:secret@db/viskan',
    }
    expect(readConfig(env)).toEqual({
      port: 0,
      host: '::',
      data: '/srv/viskan',
      origin: 'https://fragor.example',
      exit: 'https://example.org/v%C3%A4der',
      trustedProxies: ['10.0.0.0/8', '::1', '2001:db8::/32'],
      limits: 'wide',
      previewLanguages: true,
      databaseUrl: 'postgres://viskan:secret@db/viskan',
    })
  })

  const wrong: [string, string[]][] = [
    ['PORT', ['x', '-1', '65536', '1.5', '0x10', '123456']],
    [
      'VISKAN_ORIGIN',
      ['fragor.example', 'ftp://x', 'https://x/path', 'https://x?y', 'https://u:p@x', 'https://'],
    ],
    ['VISKAN_EXIT', ['smhi', 'javascript:alert(1)', 'https://u@x/', 'file:///etc']],
    [
      'VISKAN_TRUSTED_PROXIES',
      ['x', '10.0.0.0/33', '::1/129', '10.0.0.1,', '10.0.0.0/8/8', 'loopback', '1.2.3.4/-1'],
    ],
    ['VISKAN_LIMITS', ['none', 'Wide']],
    ['VISKAN_PREVIEW_LANGUAGES', ['yes', 'true', 'ar']],
    ['DATABASE_URL', ['mysql://x', 'x']],
  ]
  it.each(wrong)('a %s that makes no sense is named', (name, values) => {
    for (const value of values) {
      expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
      expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: `))
    }
  })
})
