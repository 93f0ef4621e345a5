/** The list of keys of the client table. */
import { useI18n } from '../../i18n';
import { PlainDialog } from '../../ui/PlainDialog';

const KEYS = [
  ['/', 'keys.search'],
  ['↑ ↓ Home End', 'keys.row'],
  ['Enter', 'keys.open'],
  ['Space', 'keys.select'],
  ['N', 'keys.new'],
  ['D', 'keys.duplicate'],
  ['E', 'keys.export'],
  ['Esc', 'keys.clear'],
  ['?', 'keys.list'],
  ['Ctrl S', 'keys.save'],
  ['Alt ↓', 'keys.next'],
] as const;

export function KeysDialog({ onClose }: { onClose(): void }) {
  const { t } = useI18n();
  return (
    <PlainDialog title={t('keys.title')} onClose={onClose}>
      <dl className="keylist">
        {KEYS.map(([keys, what]) => (
          <div key={what} className="row">
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </PlainDialog>
  );
}
