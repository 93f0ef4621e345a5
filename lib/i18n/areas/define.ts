/** English for every key of the Chinese messages, and for no other. */
export type Translated<Messages> = { readonly [Key in keyof Messages]: string };
