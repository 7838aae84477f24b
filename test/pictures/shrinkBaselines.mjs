// Makes the baselines small: a palette of at most 256 colours in place of full ones, each at most a few steps off, which is far below
// what the comparison lets pass. Run after an update; a file that has a palette already is left alone.
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

/** Indexes into a palette: colours that fall into one box of the given size share the mean of them. */
function indexed(pixels, box) {
  const colours = new Map();
  const indexes = Buffer.alloc(pixels.length / 4);
  for (let at = 0; at < indexes.length; at += 1) {
    const [red, green, blue] = pixels.subarray(at * 4, at * 4 + 3);
    const key = (Math.floor(red / box) << 16) | (Math.floor(green / box) << 8) | Math.floor(blue / box);
    let colour = colours.get(key);
    if (!colour) colours.set(key, colour = { index: colours.size, different: new Set() });
    if (colour.index > 255) return undefined;
    colour.different.add((red << 16) | (green << 8) | blue);
    indexes[at] = colour.index;
  }
  const mean = ({ different }) => [16, 8, 0].map((shift) => Math.round([...different].reduce((sum, rgb) => sum + ((rgb >> shift) & 255), 0) / different.size));
  return { indexes, colours: Buffer.from([...colours.values()].flatMap(mean)) };
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
  let result;
  for (let box = 8; !result; box += 2) result = indexed(pixels, box);
  header[9] = palette;
  const rows = Array.from({ length: height }, (_, y) => [Buffer.alloc(1), result.indexes.subarray(y * width, (y + 1) * width)]).flat();
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', result.colours), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
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
