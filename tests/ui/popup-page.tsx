import '../../components/styles/popup.css';
import { PopupApp } from '../../components/popup/PopupApp';

const PopupPage = () => <PopupApp tabId={7} />;
export default PopupPage;
