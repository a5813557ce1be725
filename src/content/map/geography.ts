import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { geoPath, geoTransverseMercator, type GeoProjection } from "d3-geo";
import { feature, merge } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import {
  type GeometryObject,
  type Polygon,
  type MultiPolygon as TopologyMultiPolygon,
  type Topology,
} from "topojson-specification";
import { type GeoJsonProperties, type Geometry, type MultiPolygon, type Position } from "geojson";

/** Central meridian of SWEREF 99 TM, the national projection (Lantmäteriet): degrees east. */
const CENTRAL_MERIDIAN = 15;

/** Share of the outline's points that a locator map keeps. */
const KEPT_QUANTILE = 0.048;

/** Size of the locator map, in units of its own. */
const BOX = { width: 100, height: 222 };

type Shape = Polygon<{ code: string }> | TopologyMultiPolygon<{ code: string }>;

/** The boundaries that portraits and locator maps are made from. */
export interface Geography {
  /** SVG path of Sweden's outline for a locator map. */
  outline: { path: string; width: number; height: number };
  /** Where a point of the earth (degrees) lies on the locator map. */
  locate: (longitude: number, latitude: number) => { x: number; y: number };
  /** Rings of each municipality by code, degrees. */
  rings: Map<string, Position[][]>;
  /** Boundary points of each municipality by code, degrees. */
  boundaries: Map<string, Position[]>;
  /** Sweden as one shape: outer rings and, as holes, the large lakes. */
  country: MultiPolygon;
  /** Points along the coasts and borders of the neighbouring countries, degrees. */
  neighbours: Position[];
}

/** Reads facts/map/: Statistics Sweden's generalised boundaries and the neighbours' land from Natural Earth. */
export function readGeography(root: string): Geography {
  const topology = readTopology(root, "facts/map/municipalities.topo.json");
  const shapes = municipalityShapes(topology);
  const country = merge(topology, shapes);
  const projection = fitProjection(country, BOX, 1);
  const rings = new Map(
    shapes.map((shape) => [shape.properties?.code ?? "", geometriesOf(topology, shape).flatMap(ringsOf)]),
  );
  return {
    outline: { path: drawOutline(country, projection), ...BOX },
    locate: (longitude, latitude) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
    },
    rings,
    boundaries: new Map([...rings].map(([code, own]) => [code, own.flat()])),
    country,
    neighbours: readNeighbours(root),
  };
}

function readTopology(root: string, path: string): Topology {
  return JSON.parse(readFileSync(resolve(root, path), "utf8")) as Topology;
}

function municipalityShapes(topology: Topology): Shape[] {
  const collection = topology.objects["municipalities"];
  return collection?.type === "GeometryCollection" ? (collection.geometries as Shape[]) : [];
}

/**
 * The national projection, fitted into a box of so many units with a margin of so many at each edge. Sweden is much
 * higher than wide: the box's height decides.
 */
export function fitProjection(
  country: MultiPolygon,
  { width, height }: { width: number; height: number },
  margin: number,
): GeoProjection {
  return geoTransverseMercator()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      country,
    );
}

function drawOutline(country: MultiPolygon, projection: GeoProjection): string {
  const shores = country.coordinates.flatMap(([outer = []]) => (hasExtent(outer) ? [outer] : []));
  const weighted = presimplify({ type: "Topology", objects: {}, arcs: shores });
  const coarse = simplify(weighted, quantile(weighted, KEPT_QUANTILE));
  const shape = { type: "MultiPolygon" as const, coordinates: coarse.arcs.map((ring) => [ring]) };
  return geoPath(projection).digits(0)(shape) ?? "";
}

/** True for land large enough to be seen on a locator map: 0.4 degrees across, as Öland and Gotland are. */
function hasExtent(shore: Position[]): boolean {
  const longitudes = shore.map(([longitude = 0]) => longitude);
  return Math.max(...longitudes) - Math.min(...longitudes) > 0.4;
}

function readNeighbours(root: string): Position[] {
  const topology = readTopology(root, "facts/map/context-land.topo.json");
  return Object.values(topology.objects)
    .flatMap((object) => geometriesOf(topology, object))
    .flatMap((geometry) => ringsOf(geometry).flatMap(densify));
}

function geometriesOf(topology: Topology, object: GeometryObject<GeoJsonProperties>): Geometry[] {
  const shape = feature(topology, object);
  return shape.type === "FeatureCollection" ? shape.features.map(({ geometry }) => geometry) : [shape.geometry];
}

/** Adds points so that no two neighbours are further apart than a tenth of a degree: the borders have few vertices. */
function densify(ring: Position[]): Position[] {
  return ring.flatMap((point, at) => {
    const [x = 0, y = 0] = point;
    const [nextX = x, nextY = y] = ring[at + 1] ?? point;
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 0.1));
    return Array.from({ length: steps }, (_, step) => [
      x + ((nextX - x) * step) / steps,
      y + ((nextY - y) * step) / steps,
    ]);
  });
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}
