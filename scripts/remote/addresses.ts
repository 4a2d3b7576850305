import type { NonEmpty } from '../../data'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import { CommandError } from '../command'

/** What stands in front of an IPv4 address that is of a local network alone. */
const privateNetworks = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/

export function isPrivate(address: string): boolean {
  return privateNetworks.test(address)
}

/**
 * The machine's addresses on its local networks, first the one by which it reaches beyond them: that is the network of a
 * phone beside it, more often than one between virtual machines is.
 * @throws CommandError when it is on no local network
 */
export async function localAddresses(): Promise<NonEmpty<string>> {
  const addresses = Object.values(networkInterfaces()).flat()
    .flatMap(each => each?.family === 'IPv4' && !each.internal && isPrivate(each.address) ? [each.address] : [])
  const way = await addressOutward()
  const [first, ...others] = addresses.sort((a, b) => Number(b === way) - Number(a === way))
  if (first === undefined)
    throw new CommandError('This machine is on no local network. Connect it to the network of the phone, or to a hotspot of the phone’s, and start again.')
  return [first, ...others]
}

/** The address from which the system would send beyond the local networks. It is asked by a socket that sends nothing. */
async function addressOutward(): Promise<string | undefined> {
  const socket = createSocket('udp4')
  try {
    // An address that is set aside for documents.
    socket.connect(9, '192.0.2.1')
    await once(socket, 'connect')
    return socket.address().address
  }
  catch {
    // Without a way out no address stands before the others.
    return undefined
  }
  finally {
    socket.close()
  }
}
