/** Renders one scenario with a fake background: `?scenario=<name>&theme=light|dark`. */
import '../../components/styles/tokens.css';
import '../../components/styles/ui.css';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../../components/api';
import { I18nProvider } from '../../components/i18n';
import { fakeApi } from './fake-api';
import { SCENARIOS } from './scenarios';

const query = new URLSearchParams(location.search);
const scenario = SCENARIOS[query.get('scenario') ?? 'popup-plan']!;
// The popup as a tab page keeps within a narrow window, as entrypoints/popup does.
document.documentElement.classList.toggle('is-page', innerWidth < 380);
document.documentElement.classList.add(`theme-${query.get('theme') ?? 'light'}`);
const api = fakeApi(scenario.options);
Object.assign(globalThis, { fakeApi: api });
if (scenario.hash) location.hash = scenario.hash;

const PAGES = {
  popup: () => import('./popup-page'),
  options: () => import('./options-page'),
  panel: () => import('./panel-page'),
  paper: () => import('./paper-page'),
  welcome: () => import('./welcome-page'),
};
const App = (await PAGES[scenario.page]()).default;

createRoot(document.getElementById('root')!).render(
  <I18nProvider language={scenario.lang ?? 'zh-CN'}>
    <ApiProvider api={api}>
      <App />
    </ApiProvider>
  </I18nProvider>,
);
