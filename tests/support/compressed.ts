/** Reads what browsers compress on disk: snappy, LevelDB's tables and logs, Firefox's lz4 JSON. */

const varint = (bytes: Uint8Array, at: number): [value: number, next: number] => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) throw new RangeError('cut off');
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
};

/** A raw snappy block (format_description.txt of google/snappy); throws where it is none. */
export const unsnappy = (bytes: Uint8Array): Buffer => {
  const [size, start] = varint(bytes, 0);
  if (size > 64 * 2 ** 20) throw new RangeError('too large');
  const out = Buffer.alloc(size);
  let to = 0;
  const little = (at: number, count: number) =>
    Array.from({ length: count }, (_, k) => (bytes[at + k] ?? 0) * 256 ** k).reduce((a, b) => a + b, 0);
  for (let at = start; at < bytes.length; ) {
    const tag = bytes[at++] as number;
    const kind = tag & 3;
    if (kind === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      const length = (extra ? little(at, extra) : tag >> 2) + 1;
      at += extra;
      out.set(bytes.subarray(at, at + length), to);
      at += length;
      to += length;
      continue;
    }
    const [length, offset, used] =
      kind === 1
        ? [((tag >> 2) & 7) + 4, (tag >> 5) * 256 + little(at, 1), 1]
        : [(tag >> 2) + 1, little(at, kind === 2 ? 2 : 4), kind === 2 ? 2 : 4];
    at += used;
    if (offset === 0 || offset > to) throw new RangeError('points outside');
    for (let n = 0; n < length; n += 1, to += 1) out[to] = out[to - offset] as number;
  }
  if (to !== size) throw new RangeError('not snappy');
  return out;
};

/** An lz4 block without frame, as in Firefox's mozLz4 files. */
const unlz4 = (bytes: Uint8Array, size: number): Buffer => {
  const out = Buffer.alloc(size);
  let to = 0;
  let at = 0;
  const more = (start: number) => {
    let length = start;
    if (start === 15)
      for (let byte = 255; byte === 255; ) {
        byte = bytes[at++] ?? 0;
        length += byte;
      }
    return length;
  };
  while (at < bytes.length) {
    const token = bytes[at++] as number;
    const literal = more(token >> 4);
    out.set(bytes.subarray(at, at + literal), to);
    at += literal;
    to += literal;
    if (at >= bytes.length) break;
    const offset = (bytes[at] as number) + (bytes[at + 1] as number) * 256;
    at += 2;
    const length = more(token & 15) + 4;
    for (let n = 0; n < length; n += 1, to += 1) out[to] = out[to - offset] as number;
  }
  return out;
};

const MOZ_LZ4 = 'mozLz40\0';
/** The JSON of a .jsonlz4 / .mozlz4 / .baklz4 file; undefined for any other. */
export const unMozLz4 = (file: Buffer): Buffer | undefined =>
  file.subarray(0, 8).toString('latin1') === MOZ_LZ4
    ? unlz4(file.subarray(12), file.readUInt32LE(8))
    : undefined;

const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;

const block = (file: Buffer, offset: number, size: number): Buffer => {
  const raw = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnappy(raw) : raw;
};

/** The data blocks of a LevelDB table (.ldb), unpacked; empty for any other file. */
export const tableBlocks = (file: Buffer): Buffer[] => {
  if (file.length < FOOTER || !file.subarray(-8).equals(TABLE_MAGIC)) return [];
  const footer = file.subarray(-FOOTER);
  let [, at] = varint(footer, 0);
  [, at] = varint(footer, at);
  const [offset, next] = varint(footer, at);
  const [size] = varint(footer, next);
  const index = block(file, offset, size);
  const end = index.length - 4 * (index.readUInt32LE(index.length - 4) + 1);
  const found: Buffer[] = [];
  for (let place = 0; place < end; ) {
    let own = 0;
    let length = 0;
    [, place] = varint(index, place);
    [own, place] = varint(index, place);
    [length, place] = varint(index, place);
    const handle = index.subarray(place + own, place + own + length);
    const [where, then] = varint(handle, 0);
    const [many] = varint(handle, then);
    found.push(block(file, where, many));
    place += own + length;
  }
  return found;
};

const LOG_BLOCK = 32_768;
const LOG_HEAD = 7;
/** A LevelDB log without the heads that cut long records into pieces. */
export const logPayload = (file: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let start = 0; start < file.length; start += LOG_BLOCK)
    for (let at = start; at + LOG_HEAD <= Math.min(start + LOG_BLOCK, file.length); ) {
      const length = file.readUInt16LE(at + 4);
      if (length === 0 && file[at + 6] === 0) break;
      parts.push(file.subarray(at + LOG_HEAD, at + LOG_HEAD + length));
      at += LOG_HEAD + length;
    }
  return Buffer.concat(parts);
};
