import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(<p>备案助手</p>);
