/** Chooses one of the client's websites. */
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ApplicantSummary } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { CurrentTick, Picker } from './Picker';

interface SitePickerProps {
  /** False while no client is chosen. */
  known: boolean;
  sites: ApplicantSummary['sites'];
  index: number;
  onChoose(index: number): void;
}

export function SitePicker({ known, sites, index, onChoose }: SitePickerProps) {
  const { t } = useI18n();
  const current = sites.find((s) => s.index === index);
  const nameOf = (site: { name: string; index: number }) =>
    site.name || t('picker.unnamed-site', { n: site.index + 1 });
  return (
    <Picker
      name={t('picker.site')}
      handle={{ 'data-testid': 'site-picker', 'data-site-index': index }}
      summary={
        <span className="grow one">
          {current ? nameOf(current) : t(known ? 'picker.no-site' : 'picker.site')}{' '}
          <span className="x-2">{current?.domain}</span>
        </span>
      }
    >
      {(close) => (
        <ListBox
          className="options"
          aria-label={t('picker.sites')}
          autoFocus
          items={sites.map((s) => ({ ...s, id: s.index }))}
          dependencies={[index]}
          onAction={(key) => {
            onChoose(Number(key));
            close();
          }}
        >
          {(site) => (
            <ListBoxItem
              className="option"
              textValue={nameOf(site)}
              data-testid="site-option"
              data-site-index={site.index}
            >
              <span className="name one">{nameOf(site)}</span>
              <span className="meta one">{site.domain}</span>
              {site.index === index && <CurrentTick />}
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </Picker>
  );
}
