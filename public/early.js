// Runs before the first paint.
// Addresses that browsers ask for later are settled now, since they are relative and the page's address changes as one moves about.
for (const link of document.querySelectorAll('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]'))
  link.setAttribute('href', link.href)
// Within another page's frame the header is left out.
if (new URLSearchParams(location.search).has('inbaddad')) document.documentElement.classList.add('embedded')
// A tab that remembers answers hides what was prerendered without them, so that nothing flickers.
try {
  if (sessionStorage.getItem('ai-lotsen')) document.documentElement.classList.add('remembers')
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
listen('input', ({ target }) => early.fields.set(target, /^(radio|checkbox)$/.test(target.type) ? target.checked : target.value))
listen('submit', (event) => event.preventDefault())
window.endEarly = () => {
  alive.abort()
  return early
}
