import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf } from './feed.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const FEED = 'https://example.org/news/feed'

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>A</title><link>/a</link></item>
<item><title>B</title><guid>https://example.org/b</guid></item>
<item><title>Note</title><guid isPermaLink="false">tag:7</guid></item>
<item><title>A again</title><link>https://example.org/a</link></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<entry><title>A</title><link rel="self" href="/a.atom"/><link href="/a"/></entry>
<entry><title>B</title><link rel="alternate" href="../b"/></entry></feed>`
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>News</title></channel>
<item><link>https://example.org/a</link></item><item><link>https://example.org/b</link></item></rdf:RDF>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [
    { id: '1', url: 'https://example.org/a' },
    { id: '2', url: '/b' },
    { id: '3', content_text: 'no address' },
  ],
})

describe('the addresses that a feed announces', () => {
  test.each([
    ['RSS', RSS],
    ['Atom', ATOM],
    ['RDF', RDF],
    ['JSON', JSON_FEED],
  ])('in %s, each once', (_, feed) => {
    expect(entriesOf(bytes(feed), FEED).entries).toEqual(['https://example.org/a', 'https://example.org/b'])
  })

  test.each([
    ['a page', '<html><body>News</body></html>', 'feed/format'],
    ['nothing', '', 'feed/format'],
    ['more than a feed ever is', 'x'.repeat(5 * 1024 * 1024 + 1), 'feed/too-large'],
  ])('not in %s', (_, text, code) => {
    expect(entriesOf(bytes(text), FEED).refusal?.code).toBe(code)
  })

  test('and entities that unpack to more and more unpack to nothing', () => {
    const entities = [...'bcdef'].map((name, at) => `<!ENTITY ${name} "${`&${'abcde'[at]};`.repeat(30)}">`).join('')
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${entities}]>${RSS.slice(21).replace('A</title>', '&f;</title>')}`
    const before = process.cpuUsage().user
    entriesOf(bytes(bomb), FEED)
    expect(process.cpuUsage().user - before).toBeLessThan(500_000)
  })

  test('it bears any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (some) => void entriesOf(some, FEED)))
  })
})
