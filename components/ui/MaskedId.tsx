/** An identity number with its middle hidden, grouped by margins so that copying gives no spaces. */
import { maskParts } from '../model/mask';

export function MaskedId({ value }: { value: string }) {
  const [head, tail] = maskParts(value);
  return (
    <span className="id">
      <b>{head}</b>
      <b>
        <i>****</i>
      </b>
      <b>{tail}</b>
    </span>
  );
}

/** A number that arrives masked with blanks between its groups (9133 **** 5678). */
export function GroupedId({ masked }: { masked: string }) {
  return (
    <span className="id">
      {masked.split(/\s+/).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups have no identity but their place
        <b key={i}>{part.includes('*') ? <i>{part}</i> : part}</b>
      ))}
    </span>
  );
}
