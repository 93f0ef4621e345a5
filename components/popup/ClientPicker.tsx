/** Chooses the client: a searchable list, most recently used first. */
import { useMemo, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { ApplicantSummary } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { byRecentUse } from '../model/client-search';
import { useClientFinder } from '../model/use-client-finder';
import { useClientLine } from '../model/use-client-line';
import { Icon } from '../ui/Icon';
import { CurrentTick, Picker } from './Picker';

/** More rows than anybody reads; further clients are found by searching. */
const SHOWN = 50;

interface ClientPickerProps {
  clients: readonly ApplicantSummary[];
  current?: ApplicantSummary;
  currentId?: string;
  onChoose(id: string): void;
}

export function ClientPicker({ clients, current, currentId, onChoose }: ClientPickerProps) {
  const { t } = useI18n();
  const line = useClientLine();
  return (
    <Picker
      name={t('picker.client')}
      handle={{ 'data-testid': 'applicant-picker', 'data-applicant-id': currentId ?? '' }}
      summary={
        <span className="grow">
          <span className="name two">{current?.label || t('picker.choose-client')}</span>
          {current && <span className="meta one">{line(current)}</span>}
        </span>
      }
    >
      {(close) => (
        <ClientList
          clients={clients}
          currentId={currentId}
          onChoose={(id) => {
            onChoose(id);
            close();
          }}
        />
      )}
    </Picker>
  );
}

function ClientList({
  clients,
  currentId,
  onChoose,
}: Pick<ClientPickerProps, 'clients' | 'currentId' | 'onChoose'>) {
  const { t } = useI18n();
  const line = useClientLine();
  const [text, setText] = useState('');
  const recent = useMemo(() => byRecentUse(clients), [clients]);
  const find = useClientFinder(recent);
  const found = useMemo(() => find(text), [find, text]);
  const shown = found.slice(0, SHOWN);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="search" aria-label={t('picker.search')} autoFocus>
        <Icon name="search" />
        {/* With an open list under it this is a combobox; it also tells that the list is scrolled from here. */}
        <Input
          className="input"
          role="combobox"
          aria-expanded
          aria-haspopup="listbox"
          placeholder={t('picker.search')}
          data-testid="applicant-search"
        />
      </SearchField>
      <ListBox
        className="options"
        aria-label={t('picker.clients')}
        items={shown}
        dependencies={[currentId]}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p className="x-2 none">{t('picker.none', { text })}</p>}
      >
        {(client) => (
          <ListBoxItem
            id={client.id}
            className="option"
            textValue={client.label}
            data-testid="applicant-option"
            data-applicant-id={client.id}
          >
            <span className="name two">{client.label}</span>
            <span className="meta one">{line(client)}</span>
            {client.id === currentId && <CurrentTick />}
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > shown.length && (
        <p className="x-3 more">{t('picker.more', { n: found.length - shown.length })}</p>
      )}
    </Autocomplete>
  );
}
