import { chromium } from 'playwright-core'
const wt='/work/wt/views'
const { serve } = await import(wt + '/tools/serve.mjs')
const { FLAGS } = await import(wt + '/tools/chromium.mjs')
const site = await serve(wt + '/dist', { base: '/' })
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, '--no-sandbox'] })
for (const path of ['', '?ui=compact']) {
const p = await b.newPage({viewport:{width:1280,height:800}})
p.on('pageerror', (e) => console.log('ERR', e.message))
await p.goto(site.url+path)
await p.waitForFunction(() => document.documentElement.dataset.live)
await p.waitForTimeout(1500)
await p.evaluate(()=>{for (const t of ['pointerdown','pointerup','click']) document.addEventListener(t,e=>{(window.__l??=[]).push(t+' '+e.target.outerHTML.slice(0,60)+' '+e.defaultPrevented)},true)})
await p.locator('.label[data-label=paryan] button.name').click()
await p.waitForTimeout(800)
console.log(path, p.url(), await p.evaluate(()=>window.__l))
await p.close()
}
await b.close(); await site.close()
