/** Several words in one line; a comma does not vanish while it is typed. */
import { useState } from 'react';
import { type DraftValue, listText, listValue } from '../../model/draft';
import type { ControlIds } from '../controls';

interface ListInputProps {
  ids: ControlIds;
  value: DraftValue;
  /** The stored value is a list even where it holds one word. */
  always: boolean;
  className?: string;
  onChange(value: DraftValue): void;
}

export function ListInput({ ids, value, always, className = 'input w-wide', onChange }: ListInputProps) {
  const [text, setText] = useState(() => listText(value));
  // What was typed stays as long as it means the value; a value from elsewhere (a fix) replaces it.
  const typed = listText(listValue(text, value, always)) === listText(value);
  return (
    <input
      {...ids}
      className={className}
      autoComplete="off"
      value={typed ? text : listText(value)}
      onChange={(event) => {
        setText(event.target.value);
        onChange(listValue(event.target.value, value, always));
      }}
    />
  );
}
