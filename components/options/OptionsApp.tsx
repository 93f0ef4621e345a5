/** The workbench: client list, editor, settings. */
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { errorWords } from '../model/error-words';
import { PresetLanguage } from '../PresetLanguage';
import { isRulebook, RulebookViews } from '../rules/RulebookViews';
import { AskDialog } from '../ui/AskDialog';
import { Note } from '../ui/Note';
import { DamagedNote } from './DamagedNote';
import { EditorLoader } from './EditorLoader';
import { LockedView, PassphraseDue } from './LockedView';
import { Nav } from './Nav';
import { SettingsView } from './SettingsView';
import { draftKey, useRoute } from './use-route';
import { useVault } from './use-vault';
import { useWorkbench } from './use-workbench';
import { WorkbenchViews } from './WorkbenchViews';

export function OptionsApp() {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const model = useVault(api);
  const { route, hash, go, guard, blocked, stay } = useRoute();
  const workbench = useWorkbench(model, go, route.view === 'clients');
  const locked = model.vault?.state === 'locked';
  return (
    <div className="app ui">
      <PresetLanguage />
      <Nav route={route} model={model} />
      <main className="main" aria-busy={!model.loaded}>
        {model.problem !== undefined && (
          <Note tone="error" alert>
            <p>{errorWords(model.problem, i18n)}</p>
          </Note>
        )}
        <DamagedNote damaged={model.damaged} onChange={() => void model.refresh()} />
        {model.vault && locked ? (
          <LockedView vault={model.vault} onChange={() => void model.refresh()} />
        ) : model.passphraseDue ? (
          <PassphraseDue onChange={() => void model.refresh()} />
        ) : route.view === 'settings' ? (
          <SettingsView model={model} />
        ) : isRulebook(route) ? (
          <RulebookViews route={route} model={model} />
        ) : route.view === 'editor' ? (
          <EditorLoader
            key={hash}
            route={route}
            onDirty={(dirty) => {
              guard.current = dirty;
            }}
            onSaved={model.refresh}
            go={go}
          />
        ) : (
          <WorkbenchViews route={route} workbench={workbench} />
        )}
      </main>
      <AskDialog
        open={blocked !== undefined}
        title={t('leave.title')}
        action={t('leave.drop')}
        otherwise={t('leave.stay')}
        danger
        onAction={() => {
          if (route.view === 'editor') void api.keepDraft(draftKey(route), null).catch(() => undefined);
          go(blocked ?? '');
        }}
        onClose={stay}
      >
        <p>{t('leave.text')}</p>
      </AskDialog>
    </div>
  );
}
