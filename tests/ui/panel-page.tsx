import '../../components/styles/popup.css';
import '../../components/styles/panel.css';
import { PanelApp } from '../../components/panel/PanelApp';

const PanelPage = () => <PanelApp tabId={7} />;
export default PanelPage;
