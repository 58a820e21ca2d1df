import { CACHING, HASHED_FOLDER, securityHeaders } from './headers.ts'

/** A ready file for a kind of web server. Those that a server looks for by itself lie in `dist`, the others in `server`. */
export interface ServerFile {
  readonly folder: 'dist' | 'server'
  readonly name: string
  readonly text: string
}

const WRITTEN = 'Skriven av npm run build ur src/build/server-files.ts. Ändra inte här.'

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
#
# Vid serverns rot: location / { root /srv/ai-lotsen; set $guide ""; include ...; }
index index.html;
error_page 404 $guide/404.html;
charset utf-8;
gzip_static on;
gzip_vary on;
absolute_redirect off;
# Med paketet libnginx-mod-http-brotli-static: ta bort # på nästa rad.
# brotli_static on;
set $caching "${CACHING.other}";
if ($uri ~ "/${HASHED_FOLDER}/") {
    set $caching "${CACHING.hashed}";
}
add_header Cache-Control $caching always;
${lines(headers, (name, value) => `add_header ${name} "${value}" always;`)}
`
}

function caddy(headers: Headers): string {
  return `# ${WRITTEN}
# Tas in i webbplatsens block: import /etc/caddy/ai-lotsen/Caddyfile
redir /ai-lotsen /ai-lotsen/
handle_path /ai-lotsen/* {
	root * /srv/ai-lotsen
	header {
		Cache-Control "${CACHING.other}"
${lines(headers, (name, value) => `\t\t${name} "${value}"`)}
	}
	@missing not file {path} {path}/
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
# Apache läser filen där den ligger, om AllowOverride All gäller för mappen. Kräver mod_headers; mod_rewrite för färdigpackade filer.
# Sökvägen till felsidan räknas från serverns rot: ändra den om guiden ligger i en mapp.
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
Options -Indexes -MultiViews
<IfModule mod_headers.c>
Header always set Cache-Control "${CACHING.other}"
<If "%{REQUEST_URI} =~ m#/${HASHED_FOLDER}/#">
Header always set Cache-Control "${CACHING.hashed}" "expr=%{REQUEST_STATUS} == 200"
</If>
${lines(headers, (name, value) => `Header always set ${name} "${value}"`)}
</IfModule>
<IfModule mod_rewrite.c>
RewriteEngine On
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
${lines(headers, (name, value) => `        <add name="${name}" value="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`)}
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

function headersFile(headers: Headers): string {
  return `# ${WRITTEN}
/*
  Cache-Control: ${CACHING.other}
${lines(headers, (name, value) => `  ${name}: ${value}`)}
/${HASHED_FOLDER}/*
  ! Cache-Control
  Cache-Control: ${CACHING.hashed}
`
}
