import '../../components/styles/popup.css';
import '../../components/styles/panel.css';
import { PrintPage } from '../../components/panel/PrintPage';

const PaperPage = () => <PrintPage tabId={7} />;
export default PaperPage;
