/** Stored clients that the file changes, field by field; a field without its tick stays as it is. */
import { useState } from 'react';
import { applicantLabel } from '../../../lib/io/summarise';
import type { ChangedClient, FieldChange } from '../../../lib/io/tables';
import { useI18n } from '../../i18n';
import { leftOutKey } from '../../model/import-plan';
import { usePathLabel } from '../../model/path-label';
import { ShowMore } from './ShowMore';

const FIRST = 20;

interface ChangedClientsProps {
  clients: readonly ChangedClient[];
  left: ReadonlySet<string>;
  onTick(id: string, change: FieldChange): void;
}

export function ChangedClients({ clients, left, onTick }: ChangedClientsProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState(FIRST);
  return (
    <section>
      <div className="sec">
        <h2>{t('import.count-changed')}</h2>
        <span className="x-3">{t('import.clients', { n: clients.length })}</span>
      </div>
      {clients.slice(0, shown).map((client) => (
        <ClientChanges key={client.applicant.id} client={client} left={left} onTick={onTick} />
      ))}
      <ShowMore total={clients.length} shown={shown} onMore={() => setShown(shown + FIRST)} />
    </section>
  );
}

interface ClientChangesProps extends Omit<ChangedClientsProps, 'clients'> {
  client: ChangedClient;
}

function ClientChanges({ client, left, onTick }: ClientChangesProps) {
  const { t } = useI18n();
  const pathLabel = usePathLabel();
  const { id } = client.applicant;
  return (
    <table className="diff" data-testid="import-changed" data-applicant-id={id}>
      <thead>
        <tr>
          <th>{applicantLabel(client.stored)}</th>
          <th>{t('import.now')}</th>
          <th>{t('import.in-file')}</th>
        </tr>
      </thead>
      <tbody>
        {client.changes.map((change) => {
          const taken = !left.has(leftOutKey(id, change));
          return (
            <tr key={change.field}>
              <td>
                <label className="row">
                  <input
                    className="tick"
                    type="checkbox"
                    data-testid="import-tick"
                    data-field={change.field}
                    checked={taken}
                    onChange={() => onTick(id, change)}
                  />
                  {pathLabel(change.path)}
                </label>
              </td>
              <td>{taken ? <s>{change.before}</s> : change.before}</td>
              <td className={taken ? 'strong' : 'x-3'}>{change.after || t('import.emptied')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
