import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findNginx } from './find-nginx.ts'

/** Serves `dist` from a real nginx with the shipped file, as its own example says: port, prefix and perhaps another folder come from the command line. Lives as long as this does. */
const [port = '4313', prefix = '/intern/ai/', dist = 'dist'] = process.argv.slice(2)
const nginx = findNginx()
if (nginx === undefined) throw new Error('There is no nginx here')

const folder = join(tmpdir(), `ai-lotsen-nginx-${port}`)
mkdirSync(folder, { recursive: true })
const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) => existsSync(path)) ?? 'mime.types'
const shipped = resolve('server/nginx.conf')
/** What an operator copies from the top of the file, with the places of this server. */
const example = [...readFileSync(shipped, 'utf8').matchAll(/^# {3}(.*)$/gm)]
  .map(([, line = '']) => line)
  .join('\n')
  .replaceAll('/etc/nginx/ai-lotsen.conf', shipped)
  .replaceAll('/srv/ai-lotsen', resolve(dist))
  .replaceAll(/(?<=\s)\/ai-lotsen(?=[/; ])/g, prefix.replace(/\/$/, ''))
const config = join(folder, 'nginx.conf')
writeFileSync(
  config,
  `pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 2;
user ${process.getuid?.() === 0 ? 'root' : 'nobody'};
events {}
http {
  include ${types};
  access_log off;
  sendfile on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${example}
  }
}
`,
)
const child = spawn(nginx, ['-c', config, '-p', folder, '-g', 'daemon off;'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill('SIGQUIT'))
child.once('exit', (code) => process.exit(code ?? 0))
