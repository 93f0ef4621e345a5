/** Chooses which website is edited; adds one, takes one away. */
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import type { Editor } from './use-editor';

export function SiteTabs({ editor }: { editor: Editor }) {
  const { t } = useI18n();
  const { draft, setDraft, siteIndex, setSiteIndex } = editor;
  const sites = draft.sites ?? [];
  const add = () => {
    setDraft({ ...draft, sites: [...sites, { siteManager: { sameAsEntityManager: true } }] });
    setSiteIndex(sites.length);
  };
  const remove = () => {
    setDraft({ ...draft, sites: sites.filter((_, i) => i !== siteIndex) });
    setSiteIndex(Math.max(0, siteIndex - 1));
  };
  return (
    <fieldset className="sites">
      <legend className="sr">{t('picker.sites')}</legend>
      {sites.map((site, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a site has no identity but its place in the client
          key={index}
          type="button"
          aria-pressed={index === siteIndex}
          data-testid="editor-site"
          data-site-index={index}
          onClick={() => setSiteIndex(index)}
        >
          <b className="one">{site.name || t('picker.unnamed-site', { n: index + 1 })}</b>
          <span className="one">{site.domain}</span>
        </button>
      ))}
      <button type="button" className="add" data-testid="add-site" onClick={add}>
        <Icon name="plus" />
        {t('editor.add-site')}
      </button>
      {sites.length > 1 && (
        <button type="button" className="add" onClick={remove}>
          <Icon name="trash" />
          {t('editor.remove-site')}
        </button>
      )}
    </fieldset>
  );
}
