/** Bilingual data and its choice, shared by the parts of the process. */
import type { Source } from '../schema/filing';
import type { ProcessStep } from './types';

export type Language = 'zh' | 'en';
export interface Both {
  zh: string;
  en: string;
}

/** A step as data; `describe` brings it into one language. */
export interface StepData {
  id: string;
  title: Both;
  text: Both;
  duration?: Both;
  sources: readonly Source[];
}

export const describe = (step: StepData, language: Language): ProcessStep => ({
  id: step.id,
  title: step.title[language],
  text: step.text[language],
  ...(step.duration ? { duration: step.duration[language] } : {}),
  sources: [...step.sources],
});
