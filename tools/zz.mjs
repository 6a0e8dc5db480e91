import { chromium } from 'playwright-core'
const wt='/work/wt/views'
const { serve } = await import(wt + '/tools/serve.mjs')
const { FLAGS } = await import(wt + '/tools/chromium.mjs')
const site = await serve(wt + '/dist', { base: '/' })
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, '--no-sandbox'] })
for (const [w,h] of [[320,640],[360,740],[390,844],[640,900],[768,1024],[1024,768],[1280,720],[1440,900],[1920,1080]]) {
const p = await b.newPage({viewport:{width:w,height:h}})
await p.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
await p.goto(site.url+'?t=2021-09-01T00:00')
await p.waitForFunction(() => document.documentElement.dataset.live)
await p.evaluate(()=>document.fonts.ready)
const seen={}
for (let i=0;i<=120;i++){
 const [m,s,t]=await p.evaluate(()=>{const q=x=>document.querySelector('.about '+x);return [q('.moment').offsetHeight,q('.sentences').offsetHeight,q('.moment').innerText+' | '+q('.sentences').innerText]})
 const k=m+'/'+s; (seen[k]??=[]).push(t)
 await p.keyboard.press('Tab').catch(()=>{})
 await p.evaluate(()=>{const i=document.querySelector('[type=range]');i.focus()})
 await p.keyboard.press('ArrowRight')
}
console.log(w, Object.entries(seen).map(([k,v])=>k+' x'+v.length+'\n    '+v.slice().sort((a,b)=>b.length-a.length)[0].replace(/\n/g,' // ')).join('\n   '))
await p.close()
}
await b.close(); await site.close()
