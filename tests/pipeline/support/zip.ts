// Makes a zip archive in memory, so that the fixture of a zipped source stays a text file that can be read.
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const DEFLATE = 8;

/** One archive of compressed files, by name. Dates are left at zero: the same files give the same bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const fields = fileFields(plain, packed, name);
    const local = Buffer.concat([uint32(LOCAL_HEADER), fields, Buffer.from(name), packed]);
    locals.push(local);
    // Comment length, disk number, attributes (2 + 4 bytes), then where the file starts.
    centrals.push(
      uint32(CENTRAL_HEADER),
      uint16(VERSION),
      fields,
      Buffer.alloc(10),
      uint32(offset),
      Buffer.from(name),
    );
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = uint16(locals.length);
  const end = [uint32(END_OF_DIRECTORY), uint32(0), count, count, uint32(directory.length), uint32(offset)];
  return Buffer.concat([...locals, directory, ...end, uint16(0)]);
}

/** The fields that the local and the central header share, in their order. */
function fileFields(plain: Buffer, packed: Buffer, name: string): Buffer {
  return Buffer.concat([
    uint16(VERSION),
    uint16(0),
    uint16(DEFLATE),
    uint32(0),
    uint32(crc32(plain)),
    uint32(packed.length),
    uint32(plain.length),
    uint16(Buffer.byteLength(name)),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
