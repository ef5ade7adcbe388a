import { crc32, deflateSync } from 'node:zlib';

/** Pixels, three bytes each, row by row. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** A picture as poppler's pdftoppm writes it: "P6 width height 255" and the pixels. */
export function readPpm(bytes: Buffer): Image {
  const [, width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const size = Number(width) * Number(height) * 3;
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(bytes.length - size) };
}

const GAP = 4;
const GREY = 0x99;

/** Pictures side by side, so many to a line. */
export function tiled(images: readonly Image[], across: number): Image {
  const wide = Math.max(...images.map(({ width }) => width)) + GAP;
  const high = Math.max(...images.map(({ height }) => height)) + GAP;
  const width = wide * Math.min(across, images.length);
  const pixels = Buffer.alloc(width * high * Math.ceil(images.length / across) * 3, GREY);
  images.forEach((image, i) => {
    const left = (i % across) * wide;
    const top = Math.floor(i / across) * high;
    for (let y = 0; y < image.height; y += 1) {
      const line = image.pixels.subarray(y * image.width * 3, (y + 1) * image.width * 3);
      line.copy(pixels, ((top + y) * width + left) * 3);
    }
  });
  return { width, height: pixels.length / width / 3, pixels };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** As PNG: 8 bits a channel, no filter. */
export function png({ width, height, pixels }: Image): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * width * 3, (y + 1) * width * 3)]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))],
  ]);
}
