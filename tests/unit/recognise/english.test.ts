/** Forms in English: labels, whose they are, headings, and fields that are nobody's. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../lib/recognise/lookup';
import { headingMeaning } from '../../../lib/recognise/sections';
import { judge } from '../../fixtures/recognition/judge';

const keysOf = (label: string): string => {
  const { keys, nobody } = meaningOf(label);
  return nobody ? 'nobody' : [...keys.keys()].sort().join(' ');
};

const person = (property: string) => `entityManager.${property} siteManager.${property}`;

describe('English labels', () => {
  it.each([
    ['Nature of Organizer', 'entity.nature'],
    ['* Organizer Name:', 'entity.name'],
    ['1.3 Certificate Type (required)', `entity.idType ${person('idType')}`],
    ['Please enter your mailing address', 'entity.mailingAddress'],
    ['Organizer ID Number', 'entity.idNumber'],
    ['Website Manager Name', 'siteManager.name'],
    ["Website manager's ID number", 'siteManager.idNumber'],
    ['ID number of the person in charge of the organizer', 'entityManager.idNumber'],
    ['Person in charge name', person('name')],
    ['Mobile number', person('mobile')],
    ['Emergency contact number', person('emergencyPhone')],
    ['Backup phone number', person('emergencyPhone')],
    ['Pre-approval', 'site.preApproval'],
    ['IP Address', 'site.ip'],
    ['Domain name', 'site.domain'],
    ['Home page URL', 'site.homeUrl'],
  ])('%s', (label, keys) => expect(keysOf(label)).toBe(keys));

  it.each([
    'Sales manager name',
    'Agent name',
    'Technical contact phone',
    'Invoice title',
    'Verification code',
    'Referrer name',
    'Zip code',
    'Job title',
    'User name',
  ])('%s is nobody’s', (label) => expect(keysOf(label)).toBe('nobody'));
});

describe('English headings', () => {
  it.each([
    ['Organizer Information', 'entity'],
    ['II. Person in Charge of the Organizer', 'entityManager'],
    ['Website Information', 'site'],
    ['Site administrator details', 'siteManager'],
    ['Persons in charge', 'manager'],
    ['Invoice information', 'nobody'],
    ['Technical support', 'nobody'],
    ['Please read the notes first', undefined],
    ['ICP Filing Service Platform', undefined],
    ['Website filing system', undefined],
    ['ICP filing application', undefined],
  ])('%s', (heading, meaning) => expect(headingMeaning(heading)).toBe(meaning));
});

it('fills both persons of an English form from their own blocks, and nobody’s boxes from none', () => {
  const block = (heading: string, whose: string) => `<h3>${heading}</h3>
    <div><span>Full name</span><input data-expect="${whose}.name"></div>
    <div><span>ID type</span><select data-expect="${whose}.idType"><option>Resident ID card</option><option>Passport</option></select></div>
    <div><span>ID number</span><input data-expect="${whose}.idNumber"></div>
    <div><span>Mobile number</span><input data-expect="${whose}.mobile"></div>
    <div><span>Email</span><input data-expect="${whose}.email"></div>`;
  const window = new Window();
  window.document.write(`<h3>Organizer Information</h3>
    <div><span>Organizer name</span><input data-expect="entity.name"></div>
    <div><span>Certificate type</span><select data-expect="entity.idType"><option>Business license</option></select></div>
    <div><span>Certificate number</span><input data-expect="entity.idNumber"></div>
    <div><span>Promo code</span><input data-expect=""></div>
    ${block('Person in charge of the organizer', 'entityManager')}
    <h3>Website Information</h3>
    <div><span>Website name</span><input data-expect="site.name"></div>
    <div><span>Domain name</span><input data-expect="site.domain"></div>
    ${block('Website manager', 'siteManager')}
    <div><span>Sales contact name</span><input data-expect=""></div>`);
  Object.assign(globalThis, { CSS: window.CSS, getComputedStyle: window.getComputedStyle.bind(window) });
  const { failures, right, traps } = judge(window.document as unknown as Document, { isVisible: () => true });
  expect(failures).toEqual([]);
  expect([right, traps]).toEqual([15, 2]);
});
