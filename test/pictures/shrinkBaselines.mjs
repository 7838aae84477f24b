// Makes the baselines small: a palette of at most 256 colours in place of full ones. What covers most of a picture, such as the faint
// steps between sheet, card and button, stays exact; the rest, shades of letters and pictures, is at most a few steps off, which is far
// below what the comparison lets pass. Run after an update; a file that has a palette already is left alone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const folder = new URL('baselines/', import.meta.url);
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const truecolourWithAlpha = 6;
const palette = 3;

/** The chunks of a PNG: name and bytes. */
function chunksOf(png) {
  const chunks = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The neighbour that Paeth's filter of PNG predicts from. */
function paeth(left, up, corner) {
  const [fromLeft, fromUp, fromCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}

/** Undoes the filters of the rows, four bytes a pixel. */
function pixelsOf(data, width, height) {
  const line = width * 4;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x < 4 ? 0 : pixels[at - 4];
      const up = y === 0 ? 0 : pixels[at - line];
      const corner = x < 4 || y === 0 ? 0 : pixels[at - line - 4];
      pixels[at] = data[y * (line + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  return pixels;
}

/** How many of the commonest colours stay as they are. */
const exact = 96;

/** The colour of each pixel as one number, and how often each occurs. */
function colourCounts(pixels) {
  const colours = Uint32Array.from({ length: pixels.length / 4 }, (_, at) => pixels.readUIntBE(at * 4, 3));
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return { colours, counts };
}

/** Palette and place in it of each colour: the commonest for themselves, others share the mean of those in a box of the given size; undefined if there are too many boxes. */
function paletteOf(counts, box) {
  const common = [...counts].sort((one, other) => other[1] - one[1]).slice(0, exact).map(([colour]) => colour);
  const entries = common.map((colour) => [colour]);
  const places = new Map(common.map((colour, at) => [colour, at]));
  const boxes = new Map();
  for (const colour of counts.keys()) {
    if (places.has(colour)) continue;
    const key = [16, 8, 0].map((shift) => Math.floor(((colour >> shift) & 255) / box)).join();
    if (!boxes.has(key)) boxes.set(key, entries.push([]) - 1);
    entries[boxes.get(key)].push(colour);
    places.set(colour, boxes.get(key));
  }
  if (entries.length > 256) return undefined;
  const mean = (colours) => [16, 8, 0].map((shift) => Math.round(colours.reduce((sum, colour) => sum + ((colour >> shift) & 255), 0) / colours.length));
  return { places, bytes: Buffer.from(entries.flatMap(mean)) };
}

function chunk(name, bytes) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The same picture with a palette; itself if it has one already. */
function shrunk(png) {
  const chunks = chunksOf(png);
  const header = Buffer.from(chunks[0].bytes);
  if (header[9] !== truecolourWithAlpha) return png;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const pixels = pixelsOf(inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ bytes }) => bytes))), width, height);
  const { colours, counts } = colourCounts(pixels);
  let chosen;
  for (let box = 8; !chosen; box += 2) chosen = paletteOf(counts, box);
  header[9] = palette;
  const indexes = Buffer.from(colours.map((colour) => chosen.places.get(colour)));
  const rows = Array.from({ length: height }, (_, y) => [Buffer.alloc(1), indexes.subarray(y * width, (y + 1) * width)]).flat();
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', chosen.bytes), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

let [before, after, widest] = [0, 0, 0];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
  const file = new URL(name, folder);
  const png = readFileSync(file);
  const small = shrunk(png);
  before += png.length;
  after += small.length;
  widest = Math.max(widest, small.length);
  if (small !== png) writeFileSync(file, small);
}
console.log(`Baselines: ${Math.round(before / 1024)} kB before, ${Math.round(after / 1024)} kB now, the largest ${Math.round(widest / 1024)} kB`);
