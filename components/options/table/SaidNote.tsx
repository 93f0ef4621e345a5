/** The last answer of an action, read out as it comes. */
import { Note } from '../../ui/Note';
import type { Said } from './use-client-actions';

export function SaidNote({ said }: { said: Said | undefined }) {
  if (!said) return null;
  return (
    <div className="said" role="status">
      <Note tone={said.tone}>
        <p>{said.text}</p>
      </Note>
    </div>
  );
}
