// Runs before the first paint.
// The icon's address is settled now, since it is relative and the page's address changes as one moves about.
for (const icon of document.querySelectorAll('link[rel=icon]')) icon.setAttribute('href', icon.href)
// A tab that remembers answers hides what was prerendered without them, so that nothing flickers.
try {
  if (sessionStorage.getItem('ai-lotsen')) document.documentElement.classList.add('remembers')
} catch {
  // Storage is blocked: there is nothing to wait for.
}
