/** One client in the table. */
import type { ApplicantSummary } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { placeOf, useNatureName } from '../model/use-client-line';
import { whenWords } from '../model/when';
import { GroupedId } from '../ui/MaskedId';
import { clientHash } from './use-route';

interface ClientRowProps {
  client: ApplicantSummary;
  index: number;
  selected: boolean;
  onToggle(): void;
}

export function ClientRow({ client, index, selected, onToggle }: ClientRowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const nature = useNatureName();
  const [site] = client.sites;
  const about = [nature(client.nature), placeOf(client), client.manager].filter(Boolean);
  return (
    <tr
      className={selected ? 'is-sel' : undefined}
      data-row={index}
      aria-rowindex={index + 2}
      data-testid="client-row"
      data-applicant-id={client.id}
    >
      <td className="col-tick">
        <input
          className="tick"
          type="checkbox"
          data-testid="client-tick"
          aria-label={t('clients.select', { name: client.label })}
          checked={selected}
          onChange={onToggle}
        />
      </td>
      <td className="col-name">
        <p className="row">
          <a className="one" href={clientHash(client.id)} title={client.label}>
            {client.label}
          </a>
          {client.tags.slice(0, 3).map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </p>
        <p className="sub one">{about.join(t('punctuation.comma'))}</p>
      </td>
      <td className="col-id">
        <GroupedId masked={client.maskedIdNumber} />
      </td>
      <td className="col-site">
        <p className="one">{site?.domain || site?.name}</p>
        {client.sites.length > 1 && <p className="sub">{t('clients.sites', { n: client.sites.length })}</p>}
      </td>
      <td className="col-used x-2 num">{whenWords(client.usedAt, new Date(), i18n)}</td>
    </tr>
  );
}
