/** File bytes → text: UTF-8 with or without BOM, UTF-16 with BOM, else GB 18030 (what Chinese Excel saves). */
import type { Wording } from './problem';

/** More than this is not a client list; it also keeps a page from freezing. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;

export type DecodedText =
  | { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' }
  | { problem: Wording };

const bomOf = (b: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined => {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return undefined;
};

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const UNREADABLE: Wording = {
  zh: '文件的文字编码读不出来，请另存为 UTF-8 或 GB 18030 再导入。',
  en: 'The text encoding of the file cannot be read; save it as UTF-8 or GB 18030 and import it again.',
};

/** A NUL never occurs in a text file of ours; in a binary file it comes early. */
const looksBinary = (text: string): boolean => text.includes('\u0000');

/** Never throws. The text has no BOM. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes.length > MAX_TEXT_BYTES)
    return {
      problem: {
        zh: `文件有 ${Math.ceil(bytes.length / 1048576)} MB，请分成每个不超过 64 MB 的文件导入。`,
        en: `The file has ${Math.ceil(bytes.length / 1048576)} MB; split it into files of at most 64 MB.`,
      },
    };
  const bom = bomOf(bytes);
  for (const encoding of bom ? [bom] : (['utf-8', 'gb18030'] as const)) {
    const text = decode(bytes, encoding);
    if (text !== undefined && !looksBinary(text)) return { text, encoding };
  }
  return { problem: UNREADABLE };
};
