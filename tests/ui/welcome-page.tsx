import '../../components/styles/welcome.css';
import { WelcomeApp } from '../../components/welcome/WelcomeApp';

/** The practice form is not brought to life here: that needs the real background. */
const browser = {
  firefox: false,
  tabId: async () => 7,
  pinned: async () => false,
  startPractice: () => undefined,
};
const WelcomePage = () => <WelcomeApp browser={browser} />;
export default WelcomePage;
