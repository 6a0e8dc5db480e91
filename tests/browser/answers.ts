/** The page as a host or a proxy of another kind would answer with it. */
import { open, type Opened, type Options, addressOf } from './harness'

export interface Answer {
  /** The page's markup as it comes to the reader; as it was built if left out. */
  readonly rewrite?: (html: string) => string
  /** Added to the content policy. */
  readonly policy?: string
}

/** Opens the page's address answered in another way; what happens from then on is the caller's. */
export async function openAnswered(answer: Answer, options: Options = {}): Promise<Opened> {
  const { rewrite = (html: string) => html, policy = '' } = answer
  const opened = await open('/favicon.svg', options)
  await opened.page.route(addressOf('/'), async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': own = '', ...headers } = response.headers()
    // The body is not compressed any more.
    delete headers['content-encoding']
    delete headers['content-length']
    await route.fulfill({
      body: rewrite(await response.text()),
      headers: { ...headers, 'content-security-policy': own + policy },
    })
  })
  return opened
}
