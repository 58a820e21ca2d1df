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
