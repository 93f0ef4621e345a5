/** Chooses which website is edited; adds one, moves it, takes it away. */
import { sectionOf } from '../../lib/schema/fields';
import type { Finding } from '../../lib/schema/filing';
import { useI18n } from '../i18n';
import { Icon, type IconName } from '../ui/Icon';
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
  const move = (by: -1 | 1) => {
    const next = [...sites];
    const [site] = next.splice(siteIndex, 1);
    next.splice(siteIndex + by, 0, site as (typeof sites)[number]);
    setDraft({ ...draft, sites: next });
    setSiteIndex(siteIndex + by);
  };
  const tool = (id: string, icon: IconName, text: string, run: () => void, off = false) => (
    <button type="button" className="add" data-testid={id} disabled={off} onClick={run}>
      <Icon name={icon} />
      {text}
    </button>
  );
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
          <span className="row">
            <span className="one grow">{site.domain}</span>
            {sites.length > 1 && <SiteFindings findings={editor.bySite[index] ?? []} />}
          </span>
        </button>
      ))}
      {tool('add-site', 'plus', t('editor.add-site'), add)}
      {sites.length > 1 && (
        <>
          {tool('site-earlier', 'back', t('editor.site-earlier'), () => move(-1), siteIndex === 0)}
          {tool('site-later', 'right', t('editor.site-later'), () => move(1), siteIndex === sites.length - 1)}
          {tool('remove-site', 'trash', t('editor.remove-site'), remove)}
        </>
      )}
    </fieldset>
  );
}

/** How many findings a site has of its own. */
function SiteFindings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useI18n();
  const own = findings.filter((f) => /^site/.test(sectionOf(f.field)));
  return (['error', 'warning'] as const).map((severity) => {
    const n = own.filter((f) => f.severity === severity).length;
    return (
      n > 0 && (
        <span key={severity} className={`sev sev--${severity}`}>
          <Icon name={severity} />
          <span className="sr">{t(`severity.${severity}`)} </span>
          {n}
        </span>
      )
    );
  });
}
