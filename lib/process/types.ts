/** What `process` answers (product contract §4). */
import type { Source } from '../schema/filing';

export interface ProcessStep {
  id: string;
  title: string;
  text: string;
  /** How long it takes, in words, with dates where sources differ. */
  duration?: string;
  sources: Source[];
}

export interface SmsVerification {
  role: 'entityManager' | 'siteManager';
  name?: string;
  /** 联系方式1 of that person. */
  mobile?: string;
  /** Last six characters of the ID number as the form wants them. */
  idLast6?: string;
  text: string;
  sources: Source[];
}

export interface Deadline {
  id: string;
  title: string;
  text: string;
  /** How long after the event, for reminders. */
  within: { amount: number; unit: 'hours' | 'days' };
  /** The date the user enters that it counts from. */
  from: 'orderChanged' | 'smsReceived' | 'siteOpened' | 'policeApproved';
  sources: Source[];
}

export interface Process {
  steps: ProcessStep[];
  smsVerification: SmsVerification[];
  deadlines: Deadline[];
  afterFiling: ProcessStep[];
}
