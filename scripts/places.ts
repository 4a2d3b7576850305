import type { GeoProjection, GeoRawProjection } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { PlaceId } from '../data'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoArea, geoPath, geoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import { places } from '../data'
import { CommandError, root, runCommand } from './command'
import { writeWhole } from './export-options'

/** The file this writes, from the project's folder. */
export const landFile = 'lib/land.ts'

/** The picture, px: as wide as the canvas, and as high as a title of one line leaves over what is told at the map's foot. */
const size = { width: 1280, height: 358 } as const

/** Where the places lie, degrees east and north: of a city its middle, of a country or a state about the middle of its land. */
const coordinates: Readonly<Record<PlaceId, readonly [number, number]>> = {
  london: [-0.13, 51.51],
  moscow: [37.62, 55.75],
  ukraine: [31.4, 49],
  alaska: [-150, 64.5],
  washington: [-77.04, 38.91],
}

/**
 * Miller's projection: north is up and parallels are level, as on the map that hangs on the wall, and the far north, which
 * holds most of the places, is not as vast as Mercator makes it. d3-geo has none of its own.
 */
const miller: GeoRawProjection = (longitude, latitude) => [longitude, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude))]

/** The meridian in the middle of the globe as it is unrolled, degrees east: its seam lies in Asia, out of the picture. */
const middle = -50

/** How far Alaska and Moscow lie from the picture's sides, and Alaska from its upper edge, px: room for their words, and the Arctic coast. */
const reach = { west: 146, east: 200, top: 88 } as const

/** Islands smaller than this are dust at this size, steradians. */
const smallest = 0.0001

/** Bends of a coast shallower than this are not seen, px. */
const coarseness = 0.8

/** Land as one shape, without a border in it. */
async function readLand(): Promise<MultiPolygon> {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')
  const atlas = JSON.parse(await readFile(path, 'utf8')) as Topology<{ land: GeometryCollection }>
  const [land] = feature(atlas, atlas.objects.land).features
  if (land?.geometry.type !== 'MultiPolygon')
    throw new CommandError('world-atlas/land-50m.json holds no land: install the version in package.json with npm ci.')
  const coordinates = land.geometry.coordinates.filter(polygon => geoArea({ type: 'Polygon', coordinates: polygon }) > smallest)
  return { type: 'MultiPolygon', coordinates }
}

type Point = readonly [x: number, y: number]

/** The outlines of some land, as they are drawn. */
function outlines(land: MultiPolygon, projection: GeoProjection): readonly (readonly Point[])[] {
  const all: Point[][] = []
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => all.push([[x, y]]),
    lineTo: (x, y) => all.at(-1)?.push([x, y]),
    arc: () => {},
    closePath: () => {},
  })(land)
  return all
}

/** A line without the points that stray less than `coarseness` from what is left of it (Douglas and Peucker’s way). */
function coarser(line: readonly Point[]): readonly Point[] {
  const [from, to] = [line[0], line.at(-1)]
  if (line.length < 3 || !from || !to)
    return line
  const [across, down] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(across, down)
  const strays = line.map(([x, y]) => length
    ? Math.abs(across * (y - from[1]) - down * (x - from[0])) / length
    : Math.hypot(x - from[0], y - from[1]))
  const furthest = strays.indexOf(Math.max(...strays))
  return (strays[furthest] ?? 0) < coarseness
    ? [from, to]
    : [...coarser(line.slice(0, furthest + 1)), ...coarser(line.slice(furthest)).slice(1)]
}

/** An outline as text; none of one that is too small to have an inside once it is coarser. */
function drawn(outline: readonly Point[]): string {
  const [first] = outline
  const points = first ? coarser([...outline, first]).slice(0, -1) : []
  return points.length < 3 ? '' : `M${points.map(point => point.map(rounded).join()).join('L')}Z`
}

/** To a tenth of a pixel. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** The text of `lib/land.ts`. */
export async function landModule(): Promise<string> {
  const projection = geoProjection(miller).rotate([-middle, 0])
    .fitWidth(size.width - reach.west - reach.east, { type: 'MultiPoint', coordinates: Object.values(coordinates).map(each => [...each]) })
  const [x, y] = projection.translate()
  projection.translate([x + reach.west, y + reach.top]).clipExtent([[0, 0], [size.width, size.height]])
  const at = ([longitude, latitude]: readonly [number, number]) =>
    (projection([longitude, latitude]) ?? []).map(rounded)
  const points = (Object.keys(places) as PlaceId[]).map(id => `    ${id}: [${at(coordinates[id]).join(', ')}],`)
  return `/*
 * Written by \`npm run places\`; change scripts/places.ts, not this. Land from Natural Earth (public domain), without
 * borders, in Miller’s projection.
 */

/** The map's picture, px, and what lies where in it. It is never mirrored: west is west. */
export const land = {
  width: ${size.width},
  height: ${size.height},
  path: '${outlines(await readLand(), projection).map(drawn).join('')}',
  points: {
${points.join('\n')}
  },
} as const
`
}

await runCommand(import.meta.url, {
  name: 'npm run places',
  summary: `Draws the land and the places of the map into ${landFile}.`,
  example: '',
}, async () => {
  const text = await landModule()
  await writeWhole(join(root, landFile), part => writeFile(part, text))
  console.log(`  ${landFile}`)
})
