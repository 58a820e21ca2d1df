import { createHash } from 'node:crypto'

/**
 * A page of its own for addresses that do not exist. It may be served at any depth, so it can name no other file. Its script looks
 * for the guide's own folder upwards from the address, lets the links lead there and takes the looks from there. An address that was
 * only passed on badly leads on at once: a # that was encoded (as %23, or once more), and what cannot belong to it at its end.
 */
export const NOT_FOUND_SCRIPT = [
  `(async()=>{`,
  `const whole=location.pathname.replace(/\\/\\/+/g,'/');let p=whole;`,
  `const mended=()=>{const[path,...rest]=whole.slice(p.length).split(/%(?:25)*23/i);`,
  `return p+path.replace(/%0[ad]/gi,'').replace(/[^\\w/.-].*$/,'').replace(/[._-]+\\/?$/,'')`,
  `+(rest.length?'#'+rest.join('%23'):location.search+location.hash)};`,
  `while(p.length>1){p=p.replace(/[^/]*\\/?$/,'');`,
  `try{const r=await fetch(p+'favicon.svg',{method:'HEAD'});if(r.ok){`,
  `const to=mended();if(to!==location.pathname+location.search+location.hash){location.replace(to);return}`,
  `for(const a of document.links)a.href=p+(a.hreflang==='en'?'en/':'');`,
  `document.head.append(Object.assign(document.createElement('link'),{rel:'stylesheet',href:p+'404.css'}));`,
  `return}}catch{}}})()`,
].join('')

export const NOT_FOUND_HTML = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sidan finns inte – AI-lotsen</title>
  </head>
  <body>
    <main>
      <h1>Sidan finns inte</h1>
      <p>Adressen leder inte till någon sida i guiden. Den kan vara felskriven, eller så har sidan bytt namn.</p>
      <p><a href="/">Till startsidan</a></p>
      <p lang="en">The page does not exist. <a href="/" hreflang="en">To the start page</a></p>
    </main>
    <script>${NOT_FOUND_SCRIPT}</script>
  </body>
</html>
`

/** What the security policy needs in order to let that one script run, and no other. */
export const NOT_FOUND_SCRIPT_HASH = `'sha256-${createHash('sha256').update(NOT_FOUND_SCRIPT).digest('base64')}'`
