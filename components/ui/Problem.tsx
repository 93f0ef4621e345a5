/** What went wrong with the form above, announced at once. */
import { Icon } from './Icon';

export function Problem({ id, text }: { id?: string; text: string }) {
  if (!text) return null;
  return (
    <p className="problem c-error row" role="alert" id={id}>
      <Icon name="error" />
      <span className="grow">{text}</span>
    </p>
  );
}
