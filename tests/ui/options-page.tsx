const OptionsPage = () => null;
export default OptionsPage;
