/** The accounts that the municipality's own website links to and that are not in its register yet. */
import { breachOf, sameForm } from '../../../municipality/rule.ts';
import type { Platform } from '../../../probe/platform.ts';
import type { SiteLink } from '../../../site/links.ts';

type Named = { platform: string; handle: string };

/** `surely` where the website says so in its code, or links to it from every page; a link in a text may be to anybody. */
export type Proposed = Named & { address: string; surely: boolean };

const isSure = ({ how, place }: SiteLink): boolean => how !== 'link' || place !== 'body';

/**
 * What to propose for the register.
 * @param links as the website was read
 * @param held the accounts of this municipality
 * @param refused accounts a person has said something else of; they are not proposed
 * @returns the surest first; links to an unknown platform or with an impossible name are left out
 */
export const proposedFrom = (
  links: readonly SiteLink[],
  held: readonly Named[],
  refused: readonly Named[],
  platformOf: (id: string) => Platform | undefined,
): Proposed[] => {
  const formOf = ({ platform, handle }: Named): string => {
    const rule = platformOf(platform)?.rule;
    return `${platform} ${rule ? sameForm(rule, handle) : handle.toLowerCase()}`;
  };
  const known = new Set([...held, ...refused].map(formOf));
  return links
    .filter((link) => {
      const rule = platformOf(link.platform)?.rule;
      const form = formOf(link);
      if (!rule || breachOf(rule, link.handle) !== null || known.has(form)) return false;
      known.add(form);
      return true;
    })
    .map((link) => ({
      platform: link.platform,
      handle: link.handle,
      address: link.address,
      surely: isSure(link),
    }))
    .sort((one, other) => Number(other.surely) - Number(one.surely));
};
