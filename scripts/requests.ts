import type { IncomingMessage } from 'node:http'

/*
 * What a server looks at before it answers: whether a request means it at all, and whether it asks for what could be there.
 */

/** The names of this machine for itself: what a server is called that listens on it alone. */
export const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'] as const

/** Whether a request names us as its host: one that another site's name was made to lead here does not. */
export function namesUs({ headers, socket }: IncomingMessage, hosts: readonly string[]): boolean {
  // A browser leaves out the port that http has anyway.
  const port = socket.localPort === 80 ? '' : `:${socket.localPort}`
  return hosts.some(host => headers.host === `${host}${port}`)
}

/** What a request cannot get, as a status and in a few words. */
export interface Refusal {
  readonly status: 400 | 404 | 405 | 421
  readonly why: string
}

const methods = ['GET', 'HEAD']

/** What servers that only show something say that they take. */
export const allowedMethods = { Allow: methods.join(', ') } as const

/** Why a request gets nothing from a server that shows files under the names it is called by; nothing if there may be an answer. */
export function refusalOf(request: IncomingMessage, hosts: readonly string[]): Refusal | undefined {
  if (!namesUs(request, hosts))
    return { status: 421, why: `This is served to ${hosts.join(', ')} at its own port alone.` }
  if (!methods.includes(request.method ?? ''))
    return { status: 405, why: `Only ${methods.join(' and ')} are answered.` }
  const path = readPath(request.url ?? '')
  if (path === undefined)
    return { status: 400, why: 'That is no address.' }
  // A name that begins with a dot is not for readers; two dots lead out, and an empty one leads nowhere.
  if (path.slice(1).split('/').slice(0, -1).includes('') || path.includes('/.'))
    return { status: 404, why: 'Not found.' }
  return undefined
}

/** The path of an address without its query, in plain letters; none where it has signs that no file's name has, or is written wrongly. */
export function readPath(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/)
  try {
    // A slash that is written as something else is one that somebody hides.
    const plain = /%2f/i.test(path) ? '' : decodeURIComponent(path)
     
    return plain.startsWith('/') && !/[\u0000-\u001F\u007F\\]/.test(plain) ? plain : undefined
  }
  catch {
    return undefined
  }
}

/**
 * Makes a request one for a whole file: no page of ours asks for a part, and one that ends before it begins would end the
 * server.
 */
export function askForWhole({ headers }: IncomingMessage): void {
  delete headers.range
}
