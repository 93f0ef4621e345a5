/** Any code points, lone surrogates included; far cheaper to set up than fast-check's own binary strings. */
import fc from 'fast-check';

export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }),
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0x4e00, max: 0x9fff }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((points) => String.fromCodePoint(...points));
