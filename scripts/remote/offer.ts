import type { NonEmpty } from '../../data'
import type { RemoteLink } from './link'
import { createInterface } from 'node:readline'
import { renderUnicodeCompact } from 'uqr'
import { remoteDir } from './build'
import { createDoor, tokenLife, wrongTries } from './door'
import { serveRemote } from './server'

export interface OfferOptions {
  readonly link: RemoteLink
  /** The machine's addresses on its networks; the QR code has the first. */
  readonly hosts: NonEmpty<string>
  /** The first port that is tried. */
  readonly port: number
}

/**
 * Offers the remote, whose page is built, to a phone on the local network: prints its address, and another one each time
 * Enter is pressed.
 * @returns what ends it
 * @throws CommandError when no port is free
 */
export async function offerRemote({ link, hosts, port }: OfferOptions): Promise<() => Promise<void>> {
  const door = createDoor({
    onShut: () => console.log(`Remote: ${wrongTries} wrong addresses were tried, so it lets nobody in any more. Who is in stays. For a new start, end this with Ctrl+C and start it again.`),
  })
  const server = await serveRemote({ dir: remoteDir, port, hosts, door, link })

  function invite(): void {
    const token = door.newToken()
    if (token === undefined)
      return console.log('Remote: it lets nobody in any more; see above.')
    server.dropPhones()
    const [first, ...others] = hosts.map(host => server.addressAt(host, token))
    console.log(invitation(first ?? '', others))
  }

  invite()
  // Only where somebody can press a key: what else reads our input is not asked for it.
  const keys = process.stdin.isTTY ? createInterface({ input: process.stdin }).on('line', invite) : undefined

  return async () => {
    keys?.close()
    await server.close()
  }
}

/** What is printed of an address: itself, its QR code, and how long and for whom it is good. */
function invitation(address: string, others: readonly string[]): string {
  return [
    '',
    'Remote, for one phone or tablet on the same network:',
    `  ${address}`,
    ...others.map(other => `  or, on another network, ${other}`),
    '',
    qrCode(address),
    `It opens once, in the next ${tokenLife / 60_000} minutes. Enter gives a new one, and shuts out the device that has this one.`,
    'The network is not encrypted: who can listen on it can read the notes.',
  ].join('\n')
}

/** The margin that a reader of QR codes asks for, in modules. */
const margin = 4

/** Dark on light, whatever the terminal's colours are: some cameras read nothing else. */
function qrCode(text: string): string {
  const code = renderUnicodeCompact(text, { border: margin })
  if (!process.stdout.isTTY)
    return code
  // The blocks stand for what is light.
  return code.split('\n').map(line => `\u001B[97;40m${line}\u001B[0m`).join('\n')
}
