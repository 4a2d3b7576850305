import type { RemoteOptions, RemoteServer } from '../../scripts/remote/server'
import type { SiteServer } from '../../scripts/serve'
import { createDoor } from '../../scripts/remote/door'
import { takeLink } from '../../scripts/remote/link'
import { serveRemote } from '../../scripts/remote/server'
import { serveSite } from '../../scripts/serve'

/** The one address that tests listen on. */
export const host = '127.0.0.1'

export interface RemoteUnderTest {
  readonly site: SiteServer
  readonly remote: RemoteServer
  /** The remote's address without its path. */
  readonly origin: string
  /** A new address for a device, which ends the session of the one before it. */
  readonly invite: () => string
  readonly shutTimes: () => number
  readonly close: () => Promise<void>
}

export interface RemoteDirs {
  /** The built decks. */
  readonly site: string
  /** The built page of the phone. */
  readonly page: string
}

interface StartOptions extends Partial<Pick<RemoteOptions, 'now' | 'port'>> {
  readonly sitePort?: number
}

/** The decks with the remote beside them, as `npm start -- --lan` has them, on this machine alone. */
export async function startRemote(dirs: RemoteDirs, { now = Date.now, port = 0, sitePort = 0 }: StartOptions = {}): Promise<RemoteUnderTest> {
  let shut = 0
  const link = takeLink()
  const door = createDoor({ now, onShut: () => shut++ })
  const site = await serveSite({ dir: dirs.site, port: sitePort, link })
  const remote = await serveRemote({ dir: dirs.page, port, bind: host, hosts: [host], door, link, now })
  return {
    site,
    remote,
    origin: `http://${host}:${remote.port}`,
    invite() {
      const token = door.newToken() ?? ''
      remote.dropPhones()
      return remote.addressAt(host, token)
    },
    shutTimes: () => shut,
    async close() {
      await remote.close()
      await site.close()
    },
  }
}
