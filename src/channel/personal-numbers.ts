/** Numbers that lead to one person: the checks by which they differ from any other number. */

const digits = (text: string): string => text.replace(/\D/g, '');

const mod97 = (number: string): number => {
  let rest = 0;
  for (const digit of number) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};

/**
 * Whether eleven digits are a Belgian national register number or a bis number: a day of birth, three digits, and 97 less
 * the rest of the first nine by 97, with a 2 in front for who was born from 2000 on. A bis number has 20 or 40 added to
 * its month; a month or day that nobody knows is 00.
 */
export const isRegisterNumber = (text: string): boolean => {
  const number = digits(text);
  if (number.length !== 11) return false;
  const [month, day] = [Number(number.slice(2, 4)), Number(number.slice(4, 6))];
  if (month >= 60 || month % 20 > 12 || day > 31) return false;
  const [body, check] = [number.slice(0, 9), Number(number.slice(9))];
  return [body, `2${body}`].some((counted) => 97 - mod97(counted) === check);
};

/** Whether ten digits are a Belgian enterprise number: 0 or 1 in front, the last two 97 less the rest of the first eight. */
const isEnterpriseNumber = (number: string): boolean =>
  /^[01]\d{9}$/.test(number) && 97 - mod97(number.slice(0, 8)) === Number(number.slice(8));

/** Letters count from 10. */
const inDigits = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

/** Whether an account number is well made (ISO 13616): turned round and divided by 97 it leaves one. */
export const isBankAccount = (text: string): boolean => {
  const account = text.replace(/[ .-]/g, '').toUpperCase();
  return mod97(inDigits(account.slice(4) + account.slice(0, 4))) === 1;
};

/** 0800, 0900, 070 and 078 are numbers of services. */
const PUBLIC = /^0(?:[89]00|7[08])/;

/** Nine digits for a house, ten for a pocket; ten in pairs are French, 06 is Dutch as well. */
const isAtHome = (written: string, number: string): boolean =>
  /^0[1-9]\d{7}$/.test(number) ||
  /^04[5-9]\d{7}$/.test(number) ||
  /^06\d{8}$/.test(number) ||
  /^0[1-9](?:[ .-]\d\d){4}$/.test(written);

/**
 * Whether a row of digits is a telephone number, in the forms that people in and around Belgium write.
 * @param written with its signs; a number of a service or of an enterprise is none
 */
export const isPhone = (written: string): boolean => {
  const number = digits(written.replace('(0)', ''));
  if (/^(?:\+|00)/.test(written)) return /^(?:00)?[1-9]\d{8,12}$/.test(number);
  if (PUBLIC.test(number)) return false;
  // An enterprise number has groups of its own, and a check that a telephone number has once in a hundred.
  if (/^\d{4}\.\d{3}\.\d{3}$/.test(written) && isEnterpriseNumber(number)) return false;
  return isAtHome(written, number);
};
