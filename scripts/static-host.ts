import type { SiteServer } from './serve'
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { loopbackHosts } from './requests'
import { closeServer, listen } from './serve'

/**
 * A host as there are many: it serves files, a folder by its `index.html`, and for all else the site's `404.html`. It knows no
 * rules and sends no headers of ours.
 * @param options what it can be asked for
 * @param options.root where the site stands below the host; begins and ends with a slash
 * @param options.port 0 takes any free port
 * @param options.compressed beside the site's files lie compressed ones, `.gz`, for those who take them; all may be kept for ten
 * minutes, as on GitHub Pages
 */
export async function hostStatically(dir: string, { root = '/', port = 0, compressed = false } = {}): Promise<SiteServer> {
  const files = sirv(dir, { dev: true, dotfiles: true, gzip: compressed })
  const server = createServer((request, response) => {
    const { url = '/' } = request
    if (!url.startsWith(root))
      return response.writeHead(404).end()
    request.url = url.slice(root.length - 1)
    if (compressed)
      response.setHeader('Cache-Control', 'max-age=600')
    files(request, response, () => {
      const page = join(dir, '404.html')
      response.writeHead(404, { 'Content-Type': 'text/html' }).end(existsSync(page) ? readFileSync(page) : '')
    })
  })
  const [host] = loopbackHosts
  const taken = await listen(server, host, port, false)
  return { url: `http://${host}:${taken}${root}`, port: taken, close: () => closeServer(server) }
}
