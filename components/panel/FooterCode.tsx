/** The footer of the approved site: as code to copy, and as it looks. */
import type { FooterSnippet } from '../../lib/orders/footer-snippet';
import { useI18n } from '../i18n';
import { useCopy } from '../model/use-copy';
import { Icon } from '../ui/Icon';

export function FooterCode({ snippet, clientAddress }: { snippet: FooterSnippet; clientAddress: string }) {
  const { t } = useI18n();
  const { outcome, copy } = useCopy();
  return (
    <>
      <div className="sec">
        <h2>{t('footer.title')}</h2>
      </div>
      {snippet.html && (
        <>
          <pre className="code" data-testid="footer-code">
            {snippet.html}
          </pre>
          <p className="row">
            <button
              type="button"
              className="btn btn--sm"
              data-testid="copy-footer"
              onClick={() => copy(snippet.html)}
            >
              <Icon name="copy" />
              {t('footer.copy')}
            </button>
            <span className="x-3" role="status">
              {outcome === 'copied' && t('footer.copied')}
              {outcome === 'refused' && t('documents.not-copied')}
            </span>
          </p>
          <p className="x-3 gap">{t('footer.preview')}</p>
          <p className="box preview" lang="zh-CN">
            {snippet.lines.map(({ text, href }) =>
              href ? (
                <a key={text} className="link" href={href} target="_blank" rel="noreferrer">
                  {text}
                </a>
              ) : (
                <span key={text}>{text}</span>
              ),
            )}
          </p>
        </>
      )}
      {snippet.missing.map((what) => (
        <p key={what} className="x-2 gap">
          {t(`footer-missing.${what}`)}{' '}
          <a className="link" href={clientAddress} target="_blank" rel="noreferrer">
            {t('after.edit-client')}
          </a>
        </p>
      ))}
    </>
  );
}
