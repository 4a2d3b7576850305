import type { MultiPolygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { PlaceId } from '../data'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoArea, geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { places } from '../data'
import { CommandError, readArgs, root, runCommand } from './command'
import { writeWhole } from './export-options'

/** The file this writes, from the project's folder. */
export const landFile = 'lib/land.ts'

/** The picture, px: as wide as the canvas, and as high as a title of one line and its byline leave in English, where they are lower. */
const size = { width: 1280, height: 481 } as const

/** Where the places lie, degrees east and north: of a city its middle, of a country or a state the middle of its land. */
const coordinates: Readonly<Record<PlaceId, readonly [number, number]>> = {
  london: [-0.13, 51.51],
  moscow: [37.62, 55.75],
  ukraine: [31.4, 49],
  alaska: [-152.5, 64.5],
  washington: [-77.04, 38.91],
}

/**
 * How the globe is turned before it is unrolled, degrees: tilted, so that Europe lies nearer to the edge, where the Mercator
 * projection is large, than America does, and London and Moscow on one level, as in the drawing that runs through the talk.
 * Shapes stay as everybody knows them.
 */
const turned = [60, 7.5, 20] as const

/** How far Alaska and Moscow lie from the picture's sides, and the highest of the places from its upper edge, px: room for names. */
const reach = { west: 124, east: 176, top: 106 } as const

/** Islands smaller than this are dust at this size, steradians. */
const smallest = 0.0004

/** Land as one shape, without a border in it. */
async function readLand(): Promise<MultiPolygon> {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const atlas = JSON.parse(await readFile(path, 'utf8')) as Topology<{ land: GeometryCollection }>
  const [land] = feature(atlas, atlas.objects.land).features
  if (land?.geometry.type !== 'MultiPolygon')
    throw new CommandError('world-atlas/land-110m.json holds no land: install the version in package.json with npm ci.')
  const coordinates = land.geometry.coordinates.filter(polygon => geoArea({ type: 'Polygon', coordinates: polygon }) > smallest)
  return { type: 'MultiPolygon', coordinates }
}

/** The text of `lib/land.ts`. */
export async function landModule(): Promise<string> {
  const projection = geoMercator().rotate([...turned])
    .fitWidth(size.width - reach.west - reach.east, { type: 'MultiPoint', coordinates: Object.values(coordinates).map(each => [...each]) })
  const [x, y] = projection.translate()
  projection.translate([x + reach.west, y + reach.top]).clipExtent([[0, 0], [size.width, size.height]])
  const draw = geoPath(projection).digits(1)
  const at = ([longitude, latitude]: readonly [number, number]) =>
    (projection([longitude, latitude]) ?? []).map(value => Math.round(value * 10) / 10)
  const points = (Object.keys(places) as PlaceId[]).map(id => `    ${id}: [${at(coordinates[id]).join(', ')}],`)
  return `/*
 * Written by \`npm run places\`; change scripts/places.ts, not this. Land from Natural Earth (public domain), without
 * borders, in a tilted Mercator projection.
 */

/** The map's picture, px, and what lies where in it. It is never mirrored: west is west. */
export const land = {
  width: ${size.width},
  height: ${size.height},
  path: '${draw(await readLand()) ?? ''}',
  points: {
${points.join('\n')}
  },
} as const
`
}

await runCommand(import.meta.url, async () => {
  readArgs('npm run places', { options: {} })
  const text = await landModule()
  await writeWhole(join(root, landFile), part => writeFile(part, text))
  console.log(`  ${landFile}`)
})
