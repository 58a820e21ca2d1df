import { CACHING, HASHED_FILE, HASHED_FOLDER, securityHeaders } from './headers.ts'

/** A ready file for a kind of web server. Those that a server looks for by itself lie in `dist`, the others in `server`. */
export interface ServerFile {
  readonly folder: 'dist' | 'server'
  readonly name: string
  readonly text: string
}

const WRITTEN = 'Skriven av npm run build ur tools/build/server-files.ts. Ändra inte här.'

/** Ready files for nginx, Apache, IIS, Caddy and hosts that read `_headers`, with the same headers in all. */
export function serverFiles(origins: readonly string[]): readonly ServerFile[] {
  const headers = Object.entries(securityHeaders(origins))
  return [
    { folder: 'server', name: 'nginx.conf', text: nginx(headers) },
    { folder: 'server', name: 'Caddyfile', text: caddy(headers) },
    { folder: 'dist', name: '.htaccess', text: apache(headers) },
    { folder: 'dist', name: 'web.config', text: iis(headers) },
    { folder: 'dist', name: '_headers', text: headersFile(headers) },
  ]
}

type Headers = readonly (readonly [name: string, value: string])[]

function lines(headers: Headers, write: (name: string, value: string) => string): string {
  return headers.map(([name, value]) => write(name, value)).join('\n')
}

function nginx(headers: Headers): string {
  return `# ${WRITTEN}
# Tas in i den location som visar guiden, i vilken mapp som helst:
#
#   location /ai-lotsen/ {
#       alias /srv/ai-lotsen/;
#       set $guide /ai-lotsen;
#       include /etc/nginx/ai-lotsen.conf;
#   }
#   location = /ai-lotsen {
#       absolute_redirect off;
#       return 301 /ai-lotsen/;
#   }
#
# Vid serverns rot: location / { root /srv/ai-lotsen; set $guide ""; include ...; }
index index.html;
error_page 404 $guide/404.html;
# En mapp utan sida finns inte.
error_page 403 =404 $guide/404.html;
charset utf-8;
# Licenserna (.md) visas som text i stället för att laddas ned.
default_type text/plain;
gzip_static on;
gzip_vary on;
absolute_redirect off;
# Med paketet libnginx-mod-http-brotli-static: ta bort # på nästa rad.
# brotli_static on;
set $caching "${CACHING.other}";
if ($uri ~ "${HASHED_FILE}") {
    set $caching "${CACHING.hashed}";
}
add_header Cache-Control $caching always;
${lines(headers, (name, value) => `add_header ${name} "${value}" always;`)}
`
}

function caddy(headers: Headers): string {
  return `# ${WRITTEN}
# Tas in i webbplatsens block: import /etc/caddy/ai-lotsen/Caddyfile
# Vid serverns rot: ta bort raden med redir och skriv handle i stället för handle_path /ai-lotsen/*.
redir /ai-lotsen /ai-lotsen/
handle_path /ai-lotsen/* {
	root * /srv/ai-lotsen
	header {
		Cache-Control "${CACHING.other}"
${lines(headers, (name, value) => `\t\t${name} "${value}"`)}
	}
	@missing not file {path} {path}/index.html
	handle @missing {
		rewrite * /404.html
		file_server {
			status 404
		}
	}
	handle {
		@hashed path /${HASHED_FOLDER}/*
		header @hashed Cache-Control "${CACHING.hashed}"
		file_server {
			precompressed br gzip
		}
	}
}
`
}

function apache(headers: Headers): string {
  return `# ${WRITTEN}
# Apache läser filen där den ligger, om AllowOverride FileInfo eller All gäller för mappen. Kräver mod_headers; mod_rewrite, som
# vill ha Options FollowSymLinks, för färdigpackade filer. Sökvägen till felsidan räknas från serverns rot: ändra den om guiden ligger i en mapp.
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
<IfModule mod_headers.c>
Header always set Cache-Control "${CACHING.other}"
<If "%{REQUEST_URI} =~ m#${HASHED_FILE}#">
Header always set Cache-Control "${CACHING.hashed}" "expr=%{REQUEST_STATUS} -lt 400"
</If>
${lines(headers, (name, value) => `Header always set ${name} "${value}"`)}
</IfModule>
<IfModule mod_rewrite.c>
RewriteEngine On
# En mapp utan sida finns inte.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule \\.(html|js|css|svg|json)$ %{REQUEST_URI}.gz [L]
<FilesMatch "\\.gz$">
SetEnv no-gzip 1
Header always set Content-Encoding gzip
Header append Vary Accept-Encoding
</FilesMatch>
</IfModule>
AddType text/html .html.gz
<FilesMatch "\\.html\\.gz$">
ForceType "text/html; charset=utf-8"
</FilesMatch>
<FilesMatch "\\.js\\.gz$">
ForceType "text/javascript; charset=utf-8"
</FilesMatch>
<FilesMatch "\\.css\\.gz$">
ForceType "text/css; charset=utf-8"
</FilesMatch>
<FilesMatch "\\.svg\\.gz$">
ForceType image/svg+xml
</FilesMatch>
<FilesMatch "\\.json\\.gz$">
ForceType application/json
</FilesMatch>
`
}

function iis(headers: Headers): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${WRITTEN} IIS packar själv med dynamisk eller statisk komprimering. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines(headers, iisHeader)}
      </customHeaders>
    </httpProtocol>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".md" />
      <mimeMap fileExtension=".md" mimeType="text/markdown; charset=utf-8" />
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <urlCompression doStaticCompression="true" doDynamicCompression="true" />
  </system.webServer>
  <location path="${HASHED_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}

/** A header that a folder above has set already stops the whole site where it is added once more; to take away one that is not there does no harm. */
function iisHeader(name: string, value: string): string {
  return `        <remove name="${name}" />
        <add name="${name}" value="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`
}

/** No header stands in two blocks: some hosts would put both values into one. What is not hashed they ask for anew by themselves. */
function headersFile(headers: Headers): string {
  return `# ${WRITTEN}
/*
${lines(headers, (name, value) => `  ${name}: ${value}`)}
/${HASHED_FOLDER}/*
  Cache-Control: ${CACHING.hashed}
`
}
