/** Gets the client that the address names, then opens the editor. */
import { useEffect, useState } from 'react';
import type { KeptDraft } from '../../lib/protocol/workbench-calls';
import type { Applicant } from '../../lib/schema/applicant';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { copyOf, newClientId } from '../model/draft';
import { errorWords } from '../model/error-words';
import { emptyApplicant } from '../model/new-client';
import { StateView } from '../ui/StateView';
import { EditorView } from './EditorView';
import { draftKey, type EditorRoute } from './use-route';

interface EditorLoaderProps {
  route: EditorRoute;
  onDirty(dirty: boolean): void;
  onSaved(): Promise<void>;
  go(hash: string): void;
}

export function EditorLoader({ route, ...rest }: EditorLoaderProps) {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const [found, setFound] = useState<{ applicant?: Applicant; kept?: KeptDraft; problem?: string }>();
  const { id, copyOf: original } = route;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a problem do not load the client again
  useEffect(() => {
    let ended = false;
    const load = async (): Promise<Applicant | undefined> => {
      if (id) return api.getApplicant(id);
      const source = original ? await api.getApplicant(original) : undefined;
      if (!source) return emptyApplicant(newClientId());
      return copyOf(
        source,
        newClientId(),
        t('editor.copy-of', { name: source.label ?? source.entity?.name ?? '' }),
      );
    };
    // Without its draft the client opens as it is stored.
    const draft = api.keptDraft(draftKey(route)).catch(() => null);
    Promise.all([load(), draft]).then(
      ([applicant, kept]) => !ended && setFound({ applicant, ...(kept && { kept }) }),
      (error: unknown) => !ended && setFound({ problem: errorWords(error, i18n) }),
    );
    return () => {
      ended = true;
    };
  }, [api, id, original]);
  if (!found) return <p className="x-2">{t('editor.loading')}</p>;
  if (!found.applicant)
    return (
      <StateView
        wholePage
        icon="person"
        title={t('editor.gone-title')}
        text={found.problem ?? t('editor.gone-text')}
      >
        <div className="acts">
          <a className="btn" href="#clients">
            {t('editor.back')}
          </a>
        </div>
      </StateView>
    );
  return (
    <EditorView
      applicant={found.applicant}
      kept={found.kept}
      draftKey={draftKey(route)}
      isNew={!id}
      at={route.at}
      {...rest}
    />
  );
}
