/** Takes over the language an administrator preset; shows nothing. */
import { useEffect } from 'react';
import { useApi } from './api';
import { useI18n } from './i18n';

export function PresetLanguage() {
  const api = useApi();
  const { choice, setChoice } = useI18n();
  useEffect(() => {
    let ended = false;
    api.settingsInfo().then(
      ({ language }) => {
        if (language && language !== choice && !ended) setChoice(language);
      },
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [api, choice, setChoice]);
  return null;
}
