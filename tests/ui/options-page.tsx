import '../../components/styles/options.css';
import '../../components/styles/workbench.css';
import { OptionsApp } from '../../components/options/OptionsApp';

const OptionsPage = () => <OptionsApp />;
export default OptionsPage;
