/** Clients of one kind with their place in the file. */
import { useState } from 'react';
import { applicantLabel } from '../../../lib/io/summarise';
import type { PlannedClient } from '../../../lib/io/tables';
import { useI18n } from '../../i18n';
import { ShowMore } from './ShowMore';

const FIRST = 50;

export function PlainClients({ title, clients }: { title: string; clients: readonly PlannedClient[] }) {
  const { t } = useI18n();
  const [shown, setShown] = useState(FIRST);
  const place = ({ sheet, row }: PlannedClient) => {
    if (row === 0) return '';
    return sheet ? t('import.place', { sheet, row }) : t('import.place-row', { row });
  };
  return (
    <section>
      <div className="sec">
        <h2>{title}</h2>
        <span className="x-3">{t('import.clients', { n: clients.length })}</span>
      </div>
      <ul className="plainlist">
        {clients.slice(0, shown).map((client) => (
          <li key={client.applicant.id} className="row">
            <span className="one strong">{applicantLabel(client.applicant)}</span>
            <span className="one x-2 grow">{client.applicant.sites?.[0]?.domain}</span>
            <span className="x-3">{place(client)}</span>
          </li>
        ))}
      </ul>
      <ShowMore total={clients.length} shown={shown} onMore={() => setShown(shown + FIRST)} />
    </section>
  );
}
