/** One client in the table. */
import { memo } from 'react';
import type { Tally } from '../../../lib/batch/result';
import type { ClientRow as Row } from '../../../lib/protocol/workbench-calls';
import type { Expiry } from '../../../lib/schema/expiry';
import { useI18n } from '../../i18n';
import { expiryWords } from '../../model/expiry-words';
import { placeOf, useNatureName } from '../../model/use-client-line';
import { whenWords } from '../../model/when';
import { Icon } from '../../ui/Icon';
import { GroupedId } from '../../ui/MaskedId';
import { OrderStamp } from '../../ui/OrderStamp';
import { clientHash } from '../use-route';
import { TallyCell } from './TallyCell';

interface ClientRowProps {
  client: Row;
  index: number;
  selected: boolean;
  /** What the rules found; undefined until it was checked. */
  tally: Tally | undefined;
  onToggle(id: string): void;
}

/** More tags than this would push the name out. */
const SHOWN_TAGS = 2;

/** The first tags, cut before the name is; the rest as a number, with all of them in its title. */
function Tags({ tags }: { tags: readonly string[] }) {
  const { t } = useI18n();
  const further = tags.length - SHOWN_TAGS;
  if (tags.length === 0) return null;
  return (
    <span className="tags" title={tags.join(t('punctuation.list'))}>
      {tags.slice(0, SHOWN_TAGS).map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
      {further > 0 && <span className="x-3 num">+{further}</span>}
    </span>
  );
}

export const ClientRow = memo(function ClientRow(props: ClientRowProps) {
  const { client, index, selected, tally, onToggle } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const nature = useNatureName();
  const [site] = client.sites;
  const about = [nature(client.nature), placeOf(client), client.manager].filter(Boolean);
  const domain = client.expiries.find((e) => e.field === 'site.domainExpiresOn');
  const paper = client.expiries.find((e) => e.field !== 'site.domainExpiresOn');
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
          onChange={() => onToggle(client.id)}
        />
      </td>
      <td className="col-name">
        <p className="row">
          <a className="one" href={clientHash(client.id)} title={client.label}>
            {client.label}
          </a>
          <Tags tags={client.tags} />
        </p>
        <p className="sub one">{about.join(t('punctuation.comma'))}</p>
      </td>
      <td className="col-id">
        <GroupedId masked={client.maskedIdNumber} />
        {paper && <Due expiry={paper} />}
      </td>
      <td className="col-site">
        <p className="one">{site?.domain || site?.name}</p>
        {domain ? (
          <Due expiry={domain} />
        ) : (
          client.sites.length > 1 && <p className="sub">{t('clients.sites', { n: client.sites.length })}</p>
        )}
      </td>
      <td className="col-order">{client.orderState && <OrderStamp state={client.orderState} />}</td>
      <td className="col-check">{tally && <TallyCell tally={tally} />}</td>
      <td className="col-used x-2 num">{whenWords(client.usedAt, new Date(), i18n)}</td>
    </tr>
  );
});

function Due({ expiry }: { expiry: Expiry }) {
  const i18n = useI18n();
  return (
    <p
      className={expiry.state === 'expired' ? 'due ex c-error' : 'due ex'}
      title={i18n.t('runs-out.on', { date: expiry.date })}
    >
      <Icon name="clock" />
      {expiryWords(expiry, i18n)}
    </p>
  );
}
