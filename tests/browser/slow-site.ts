/** The site as a slow line brings it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { onTestFinished } from 'vitest'

import { addressOf } from './harness'

/** The address of the site behind a server that sends each page in pieces, a frame or two apart. */
export async function slowSite(): Promise<string> {
  const server = createServer((request, response) => {
    void fetch(addressOf(request.url!)).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer())
      const type = answer.headers.get('content-type') ?? ''
      response.writeHead(answer.status, { 'content-type': type })
      const piece = type.startsWith('text/html') ? Math.ceil(body.length / 60) : body.length
      for (let at = 0; at < body.length; at += piece) {
        response.write(body.subarray(at, at + piece))
        await sleep(30)
      }
      response.end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
