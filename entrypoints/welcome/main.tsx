import '../../components/styles/tokens.css';
import '../../components/styles/ui.css';
import '../../components/styles/welcome.css';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../../components/api';
import { I18nProvider } from '../../components/i18n';
import { PresetLanguage } from '../../components/PresetLanguage';
import { WelcomeApp } from '../../components/welcome/WelcomeApp';
import { createApi } from '../../lib/browser/client';
import { welcomeBrowser } from '../../lib/browser/welcome';

const api = createApi();

createRoot(document.getElementById('root')!).render(
  <I18nProvider onLanguage={api.setLanguage}>
    <ApiProvider api={api}>
      <PresetLanguage />
      <WelcomeApp browser={welcomeBrowser} />
    </ApiProvider>
  </I18nProvider>,
);
