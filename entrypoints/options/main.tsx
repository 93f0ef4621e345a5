import '../../components/styles/tokens.css';
import '../../components/styles/ui.css';
import '../../components/styles/options.css';
import '../../components/styles/workbench.css';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../../components/api';
import { I18nProvider } from '../../components/i18n';
import { OptionsApp } from '../../components/options/OptionsApp';
import { createApi } from '../../lib/browser/client';

const api = createApi();

createRoot(document.getElementById('root')!).render(
  <I18nProvider onLanguage={api.setLanguage}>
    <ApiProvider api={api}>
      <OptionsApp />
    </ApiProvider>
  </I18nProvider>,
);
