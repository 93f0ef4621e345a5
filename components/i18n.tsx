/** Language of the pages: context, message function, and the stored choice. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { en } from '../lib/i18n/en';
import { fieldLabel, fullFieldLabel, sectionLabel, sectionNumber } from '../lib/i18n/field-labels';
import { formatMessage, type MessageParams } from '../lib/i18n/format';
import { type Language, pickLanguage } from '../lib/i18n/language';
import { type MessageKey, zh } from '../lib/i18n/zh';
import type { FieldKey, Section } from '../lib/schema/fields';

/** A page-wide setting, not data of a client: it may stay in the extension's own web storage. */
const STORAGE_KEY = 'language';

export interface I18n {
  lang: Language;
  t(key: MessageKey, params?: MessageParams): string;
  label(key: FieldKey): string;
  fullLabel(key: FieldKey): string;
  section(section: Section): string;
  /** With the numeral of the paper form. */
  numbered(section: Section): string;
  /** The stored choice; '' = none yet, `browser` follows the browser. */
  choice: string;
  setChoice(choice: 'browser' | Language): void;
}

const makeI18n = (lang: Language): Omit<I18n, 'choice' | 'setChoice'> => ({
  lang,
  t: (key, params) => formatMessage((lang === 'en' ? en : zh)[key], params),
  label: (key) => fieldLabel(key, lang),
  fullLabel: (key) => fullFieldLabel(key, lang),
  section: (section) => sectionLabel(section, lang),
  numbered: (section) => sectionNumber(section, lang) + sectionLabel(section, lang),
});

const I18nContext = createContext<I18n | undefined>(undefined);

const subscribe = (changed: () => void) => {
  const stop = new AbortController();
  globalThis.addEventListener('storage', changed, { signal: stop.signal });
  globalThis.addEventListener('languagechange', changed, { signal: stop.signal });
  return () => stop.abort();
};
const storedChoice = (): string => globalThis.localStorage?.getItem(STORAGE_KEY) ?? '';

/** `language` fixes the language (tests, previews); without it the stored choice or the browser decides. */
export function I18nProvider({
  language,
  onLanguage,
  children,
}: {
  language?: Language;
  /** Told the language when the user chose one, so that findings come in it too. */
  onLanguage?(language: Language): void;
  children: ReactNode;
}) {
  const stored = useSyncExternalStore(subscribe, storedChoice);
  // The storage event reaches other pages only; this page keeps its own choice.
  const [own, setOwn] = useState<string>();
  const choice = own ?? stored;
  const lang = language ?? pickLanguage(choice, navigator.languages);
  const setChoice = useCallback(
    (next: 'browser' | Language) => {
      localStorage.setItem(STORAGE_KEY, next);
      setOwn(next);
      onLanguage?.(pickLanguage(next, navigator.languages));
    },
    [onLanguage],
  );
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const value = useMemo(() => ({ ...makeI18n(lang), choice, setChoice }), [lang, choice, setChoice]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** Messages and names in the page's language; throws outside an I18nProvider. */
export const useI18n = (): I18n => {
  const value = useContext(I18nContext);
  if (!value) throw new Error('I18nProvider is missing');
  return value;
};
