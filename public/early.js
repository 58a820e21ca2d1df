// Runs before the first paint, and says how it stands where nothing else comes.
const doc = document.documentElement
// Addresses that browsers ask for later are settled now, since they are relative and the page's address changes as one moves about.
for (const link of document.querySelectorAll('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]'))
  link.setAttribute('href', link.href)
// Within another page's frame the header is left out, on every page that one comes to there, also with a link that is followed before
// the page has come to life. This file lies in the guide's own folder, or one below it.
const own = document.currentScript.src
const guide = new URL(own.includes('/assets/') ? '..' : '.', own).href
if (new URLSearchParams(location.search).has('inbaddad')) {
  doc.classList.add('embedded')
  addEventListener(
    'click',
    ({ target }) => {
      const link = target.closest('a[href]')
      if (link !== null && link.target === '' && link.search === '' && link.href.startsWith(guide)) link.search = 'inbaddad'
    },
    true,
  )
}
// A tab that remembers answers hides what was prerendered without them, so that nothing flickers.
try {
  if (sessionStorage.getItem('ai-lotsen')) doc.classList.add('remembers')
} catch {
  // Storage is blocked: there is nothing to wait for.
}
// What is done before the page has come to life, which takes seconds on a slow line, is kept here and done then: see src/app/early.ts.
// Links lead on by themselves; the one to the other language takes along what stands after #, such as a shared case.
const early = { pressed: null, fields: new Map() }
const alive = new AbortController()
const listen = (type, listener) => document.addEventListener(type, listener, { capture: true, signal: alive.signal })
listen('click', (event) => {
  const language = event.target.closest('.site-language')
  if (language !== null) language.hash = location.hash
  const button = event.target.closest('#app button')
  if (button === null) return
  event.preventDefault()
  early.pressed?.removeAttribute('aria-busy')
  button.setAttribute('aria-busy', 'true')
  early.pressed = button
})
const note = ({ target }) => early.fields.set(target, /^(radio|checkbox)$/.test(target.type) ? target.checked : target.value)
listen('input', note)
listen('change', note)
listen('submit', (event) => event.preventDefault())
window.endEarly = () => {
  alive.abort()
  return early
}
// The page will not come to life: it is shown as it was prerendered, and says so at once. Asked for by src/main.tsx as well.
const giveUp = () => {
  alive.abort()
  early.pressed?.removeAttribute('aria-busy')
  doc.classList.remove('remembers')
  doc.classList.add('lifeless')
}
addEventListener('lifeless', giveUp)
// A script or a style sheet that is missing, or is not the one that the page was built with: all of them are asked for again, past what
// the browser has stored, until they have come. A page that was loaded anew for that is not loaded anew once more.
let isMending = false
addEventListener(
  'error',
  ({ target }) => {
    if (isMending || !target.integrity) return
    isMending = true
    const wasReloaded = performance.getEntriesByType('navigation')[0]?.type === 'reload'
    void mend(wasReloaded ? [] : [0, 5, 20, 60])
  },
  true,
)
const mend = async (waits) => {
  const files = [...document.querySelectorAll('[integrity]')].map((element) => [element.src || element.href, element.integrity])
  const ask = async ([address, integrity]) => (await fetch(address, { cache: 'reload', integrity })).ok
  for (const seconds of waits) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    const came = await Promise.all(files.map((file) => ask(file).catch(() => false)))
    if (!came.includes(false)) return location.reload()
    giveUp()
  }
  giveUp()
}
