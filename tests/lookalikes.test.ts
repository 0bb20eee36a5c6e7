/** How many plausible look-alikes are foreseen, on invented pairs in the proportions of the real cases; and the laws. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lookalikesOf } from '../src/impersonation/generate.ts';
import { possibleUnder } from '../src/impersonation/possible.ts';
import { readList } from '../src/municipality/list.ts';
import { breachOf, type HandleRule, sameForm } from '../src/municipality/rule.ts';
import { PLATFORMS, platformOf } from '../src/platforms/index.ts';
import { lookalikes, lookalikesFor } from '../tools/ask/lookalikes.ts';
import { municipalitiesJson } from '../tools/municipalities.ts';

type Pair = readonly [platform: string, official: string, lookalike: string];

/**
 * Invented bodies and invented look-alikes: no real account is named here. Written before the generator was, after the
 * changes in 22 press cases: 8 words in front or swapped in, 5 separators added, 4 rephrasings, the rest one each.
 */
const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  'a word in front or swapped in': [
    ['x', 'MapleRidgeNPS', 'AltMapleRidge'],
    ['x', 'ElkForkNPS', 'AltElkForkNPS'],
    ['x', 'ElkForkNPS', 'RogueElkFork'],
    ['x', 'DesertLightNPS', 'AltDesertNPS'],
    ['x', 'FisheriesGov', 'AltFisheries'],
    ['x', 'FisheriesGov', 'Alt_Fisheries'],
    ['x', 'NatlSoilService', 'AltNatSoilServ'],
    ['x', 'NatlSoilService', 'RogueSoilServ'],
    ['x', 'USRiverAgency', 'AltRiverAgency'],
    ['x', 'RiverDept', 'AltRiverDpt'],
    ['x', 'TreasuryArchive', 'ActualTreasury'],
    ['x', 'HarbourBoard', 'NotHarbourBoard'],
    ['x', 'NYWaterGov', 'RogueNYWater'],
    ['x', 'StateMuseum', 'AltStateMuseum'],
    ['x', 'GreenhillCouncil', 'NotGreenhill'],
    ['x', 'dvlsa_uk', 'resist_dvlsa'],
    ['x', 'CoastGuardRegion', 'AltCoastGuard'],
    ['x', 'PolarScience', 'ActualPolarSci'],
    ['x', 'MarineLifeDept', 'UngaggedMarine'],
    ['x', 'CensusBureauUS', 'RogueCensus'],
    ['instagram', 'stadlindebeke', 'nietstadlindebeke'],
    ['instagram', 'gemeentewolvenaar', 'altgemeentewolvenaar'],
    ['instagram', 'villedemontclair', 'villedemontclair_parodie'],
    ['instagram', 'polizeineuburg', 'fakepolizeineuburg'],
  ],
  'a separator added': [
    ['instagram', 'pref_minakawa', 'pref_minakawa_'],
    ['instagram', 'pref_minakawa', 'pref__minakawa'],
    ['instagram', 'visit_asahara', 'visit_asahara__'],
    ['instagram', 'kitamori_city', '_kitamori_city'],
    ['instagram', 'kitamori_city', 'kitamori__city'],
    ['instagram', 'stadhollebeek', 'stadhollebeek_'],
    ['instagram', 'gemeente_zandwijk', 'gemeente_zandwijk_'],
    ['instagram', 'villedecourtaigne', 'villedecourtaigne_'],
    ['instagram', 'villedecourtaigne', 'villede_courtaigne'],
    ['instagram', 'ayto_valdemora', 'ayto__valdemora'],
    ['instagram', 'aytovaldemora', 'ayto_valdemora'],
    ['instagram', 'hoshino.pref.official', 'hoshino.pref.official_'],
    ['instagram', 'tanbe_kanko', 'tanbe_kanko_'],
    ['instagram', 'bibliotheekmeerdam', 'bibliotheek_meerdam_'],
    ['instagram', 'polizei.altwil', 'polizei.altwil_'],
  ],
  'words rephrased, expanded or swapped': [
    ['x', 'HartwickGov', 'hartwick_govt'],
    ['x', 'hartwickpolice', 'HartwickPD'],
    ['instagram', 'politiezonedender', 'politiedender'],
    ['x', 'policewestmoor', 'westmoorpolice'],
    ['instagram', 'burgemeesterwolvenaar', 'burgemeester_van_wolvenaar'],
    ['instagram', 'townofbrackley', 'brackleytowncouncil'],
    ['facebook', 'mairiedepontvert', 'villedepontvert'],
    ['instagram', 'Prefet_Valcombe', 'prefecturevalcombe'],
    ['facebook', 'MinHaciendaES', 'MinisterioHacienda'],
    ['x', 'PMIndoria', 'Indoria_PM'],
    ['instagram', 'CityOfKestrel', 'kestrelcitygov'],
    ['facebook', 'stadhollebeek', 'stadsbestuurhollebeek'],
  ],
  'a letter replaced': [
    ['x', 'stadlindebeke', 'stadllndebeke'],
    ['x', 'policiamirador', 'policlamirador'],
    ['instagram', 'gemeentewolvenaar', 'gemeentewolfenaar'],
  ],
  'a letter replaced and a word dropped': [
    ['instagram', 'politiezonedender', 'politledender'],
    ['x', 'CityOfKestrel', 'KestreI'],
    ['x', 'TaminaPolice', 'Tarnina'],
  ],
  'a letter doubled': [
    ['x', 'mumbarapolice', 'mumbarapolicee'],
    ['instagram', 'villedecourtaigne', 'villedecourttaigne'],
    ['instagram', 'gemeentezandwijk', 'gemeentezanddwijk'],
  ],
  'a digit at the end': [
    ['instagram', 'visitasahara', 'visitasahara1'],
    ['instagram', 'stadt_altwil', 'stadt_altwil2'],
    ['instagram', 'aytovaldemora', 'aytovaldemora01'],
  ],
  'a separator removed': [
    ['instagram', 'pref_minakawa', 'prefminakawa'],
    ['x', 'city_of_kestrel', 'cityof_kestrel'],
    ['instagram', 'polizei.altwil', 'polizeialtwil'],
  ],
};

/**
 * Written after the votes had been set by the pairs above. At first sight 82 % of the first half were foreseen and 89 %
 * of the further ones; some ways of reading a handle were mended after both, so they are no longer a blind sample.
 */
const LATER: Readonly<Record<string, readonly Pair[]>> = {
  'a word in front or swapped in': [
    ['x', 'ForestBureau', 'AltForestBureau'],
    ['x', 'ForestBureau', 'AltUSForest'],
    ['x', 'StateHealthDept', 'AltStateHealth'],
    ['x', 'HealthGov', 'RogueHealth'],
    ['x', 'DeptOfHarvest', 'AltDeptHarvest'],
    ['x', 'DeptOfHarvest', 'Alt_Harvest'],
    ['x', 'OceanAdmin', 'RealOceanAdmin'],
    ['x', 'ENRA', 'RogueENRA'],
    ['x', 'ENRA', 'ActualENRAFacts'],
    ['x', 'WindRiverNPS', 'BadWindRiverNPS'],
    ['x', 'SoilSurvey', 'AltSoilSurvey'],
    ['x', 'BelgravePolice', 'Not_BelgravePD'],
    ['x', 'mayorofdunmore', 'notmayordunmore'],
    ['x', 'CulturaMin', 'CulturaMinFake'],
    ['x', 'HighPassNatlPark', 'AltHighPassNP'],
    ['x', 'ENRAgov', 'AltENRA'],
    ['x', 'SilverCanyonNPS', 'SilverCanyonAlt'],
  ],
  'a separator added': [
    ['instagram', 'aichiyama_pref', 'aichiyama_pref_'],
    ['instagram', 'aichiyamapref', 'aichiyama_pref_'],
    ['instagram', 'tabi.kurohara', 'tabi_kurohara_'],
    ['instagram', 'visitkurohara_official', 'visitkurohara__official'],
    ['instagram', 'visitkurohara_official', 'visitkurohara_official__'],
    ['instagram', 'kurohara_city_pr', 'kurohara_city_pr_'],
    ['instagram', 'stadoosterveld', 'stad__oosterveld'],
    ['instagram', 'gemeente.veldhoek', 'gemeente_.veldhoek'],
    ['instagram', 'mairie_valsec', 'mairie_valsec_officiel'],
  ],
  'words rephrased, expanded or swapped': [
    ['instagram', 'NewbrookGov', 'Newbrook_Government'],
    ['facebook', 'policevaldor', 'policemunicipalevaldor'],
    ['instagram', 'KapoRheintal', 'kantonspolizeirheintal'],
    ['instagram', 'ayuntamientovaldoro', 'aytovaldoro'],
    ['instagram', 'VenloosterGemeente', 'gemeentevenlooster'],
    ['instagram', 'cmo_tamira', 'chiefministertamira'],
    ['instagram', 'brandweeroostkust', 'brandweerzoneoostkust'],
  ],
  'letters, digits and separators': [
    ['instagram', 'policedelmar', 'po1icedelmar'],
    ['instagram', 'stadtheimbach', 'stadtheimbech'],
    ['instagram', 'villedarbois', 'villedarbols'],
    ['instagram', 'gemeentekerkhove', 'gemeentekerkhave'],
    ['instagram', 'brandweerzonewest', 'brandweerrzonewest'],
    ['instagram', 'cityofmarlow', 'marl0w'],
    ['instagram', 'policelocalevaldor', 'policevald0r'],
    ['instagram', 'pref_kurohara', 'pref_kurohara3'],
    ['instagram', 'winderenpolitie', 'winderenpolitie112'],
    ['instagram', 'visit_kurohara', 'visitkurohara'],
    ['instagram', 'mairie.valsec', 'mairievalsec'],
  ],
  'further words in front or swapped in': [
    ['x', 'HomeAffairsGov', 'AltHomeAffairs'],
    ['x', 'USLandOffice', 'AltUSLandOffice'],
    ['x', 'USLandOffice', 'RogueLandOffice'],
    ['x', 'grandmesaNPS', 'alt_grandmesa'],
    ['x', 'grandmesanps', 'altgrandmesanps'],
    ['x', 'NatlArchivesUK', 'AltArchivesUK'],
    ['x', 'DefenceForest', 'AltDefForest'],
    ['x', 'metoffice_be', 'metoffice_alt'],
    ['x', 'CityOfAlden', 'NotCityOfAlden'],
    ['x', 'CityOfAlden', 'ActualAlden'],
    ['x', 'EnergyDept', 'AltEnergyDept'],
    ['x', 'EnergyDept', 'ActualEnergy'],
    ['x', 'NRSI', 'TheRealNRSI'],
    ['x', 'NRSI', 'Alt_NRSI'],
    ['x', 'FarmService', 'AltUSFarmServ'],
    ['x', 'LakeshoreNPS', 'RogueLakeshore'],
  ],
  'further separators': [
    ['instagram', 'gunma.tourism', 'gunma.tourism_'],
    ['instagram', 'shimakawapref', 'shimakawapref__'],
    ['instagram', 'shimakawa_pref_official', 'shimakawa_pref__official'],
    ['instagram', 'polizei_basel', 'polizei__basel'],
    ['instagram', 'stadt_winterburg', 'stadt_winterburg__'],
    ['instagram', 'ville_de_montbrun', 'ville_de_montbrun_'],
    ['instagram', 'visitpoperdam', 'visit_poperdam'],
    ['instagram', 'sdis99', 'sdis99_'],
    ['instagram', 'okina_town', 'okina_town_official'],
    ['instagram', 'kanko_okina', '_kanko_okina_'],
  ],
  'further rephrasings': [
    ['x', 'PolicePrefRhone', 'PrefPoliceRhone'],
    ['x', 'MinDefensa_ES', 'MinisterioDefen'],
    ['instagram', 'bibliotheekmeerdam', 'bibmeerdam'],
    ['instagram', 'mayorjohnhart', 'johnhartmayor'],
    ['instagram', 'johnhartmayor', 'mayor_john_hart'],
    ['instagram', 'stadtpolizeialtwil', 'polizeialtwil'],
    ['x', 'UKCoastAgency', 'CoastAgencyUK'],
    ['instagram', 'prefecture_valcombe', 'prefet_valcombe'],
  ],
  'further letters, digits and separators': [
    ['x', 'mumbarapolice', 'mumbarapoiice'],
    ['instagram', 'policebruxville', 'policebruxvile'],
    ['instagram', 'stadtwinterburg', 'stadtwinterberg'],
    ['x', 'CMOffice_Tamira', 'CM0ffice_Tamira'],
    ['instagram', 'gemeentehaverlo', 'gemeentehaverl0'],
    ['instagram', 'comunedivalforte', 'comunevalforle'],
    ['instagram', 'mairiedelorme', 'mairiedelormee'],
    ['instagram', 'visit_okina', 'visit_okina1'],
    ['instagram', 'okina_city', 'okinacity'],
    ['x', 'GovOfTamira', 'Gov0fTamira'],
  ],
};

const ruleOf = (id: string): HandleRule => {
  const rule = platformOf(id)?.rule;
  if (!rule) throw new Error(`no platform ${id}`);
  return rule;
};

const foreseen = ([platform, official, lookalike]: Pair): boolean =>
  lookalikesOf(official, ruleOf(platform), { count: 500, year: 2026 }).some(
    (one) => one.handle === lookalike.toLowerCase(),
  );

const share = (pairs: readonly Pair[]): number => pairs.filter(foreseen).length / pairs.length;

describe('the first 500 look-alikes', () => {
  // The real cases ask for 60 %; dnstwist reaches 23 % of them.
  it.each([
    ['written before the generator', PAIRS],
    ['written after it', LATER],
  ])('hold nearly all invented pairs %s, and most of each kind', (what, kinds) => {
    const all = share(Object.values(kinds).flat());
    console.info(`look-alikes ${what}: ${Math.round(all * 100)} % of ${Object.values(kinds).flat().length} foreseen`);
    expect(all).toBeGreaterThanOrEqual(0.85);
    expect(Object.entries(kinds).filter(([, pairs]) => share(pairs) < 0.6)).toEqual([]);
  });

  it('hold them too when our handle came without its capitals', () => {
    const flat = Object.values(PAIRS)
      .flat()
      .map(([platform, official, lookalike]): Pair => [platform, official.toLowerCase(), lookalike]);
    expect(share(flat)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['x', 'stadgent'],
    ['instagram', 'gemeentemerelbekemelle'],
    ['tiktok', 'politiezonevlas'],
    ['linkedin', 'gemeentebestuur-aalter'],
    ['facebook', 'beverenkruibekezwijndrecht'],
  ])('hold on %s every letter of %s dropped, doubled and transposed', (platform, handle) => {
    const rule = ruleOf(platform);
    const found = new Set(lookalikesOf(handle, rule, { count: 500, year: 2026 }).map((one) => one.handle));
    const slips = [...handle].flatMap((letter, at) => {
      const next = handle.charAt(at + 1);
      if (/[_.-]/.test(letter)) return [];
      const single = [handle.slice(0, at) + handle.slice(at + 1), handle.slice(0, at) + letter + handle.slice(at)];
      return /[_.-]/.test(next) ? single : [...single, handle.slice(0, at) + next + letter + handle.slice(at + 2)];
    });
    expect(slips.filter((one) => one !== handle && breachOf(rule, one) === null && !found.has(one))).toEqual([]);
  });
});

const municipalities = readList(JSON.parse(municipalitiesJson()));
const handles = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abeginorstdu019_.-AGN'), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('look-alikes', () => {
  it('are possible, distinct, never ours and no more than wanted, on every platform and for any handle', () => {
    fc.assert(
      fc.property(handles, fc.constantFrom(...PLATFORMS), fc.nat(300), (official, { rule }, count) => {
        const made = lookalikesOf(official, rule, { count, year: 2026 }).map((one) => one.handle);
        expect(made.length).toBeLessThanOrEqual(count);
        expect(made.filter((one) => breachOf(rule, one) !== null)).toEqual([]);
        const forms = new Set(made.map((one) => sameForm(rule, one)));
        expect(forms.size).toBe(made.length);
        expect(forms.has(sameForm(rule, official))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('are as lawful for a municipality, and the same for the same question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), fc.constantFrom(...PLATFORMS), (municipality, { rule }) => {
        const official = `gemeente${municipality.name}`;
        const wanted = { municipality, count: 200, year: 2026 };
        const made = lookalikesOf(official, rule, wanted);
        expect(made).toEqual(lookalikesOf(official, rule, { ...wanted }));
        expect(made.filter(({ handle }) => breachOf(rule, handle) !== null)).toEqual([]);
        expect(new Set(made.map(({ handle }) => sameForm(rule, handle))).size).toBe(made.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the quick question whether a handle is possible', () => {
  it('is answered as the rule answers it', () => {
    fc.assert(
      fc.property(handles, fc.constantFrom(...PLATFORMS), (handle, { rule }) => {
        expect(possibleUnder(rule)(handle)).toBe(breachOf(rule, handle) === null);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the question on the command line', () => {
  it('answers with 500 handles, each on the platform it was asked for', () => {
    const made = lookalikesFor(['@stadgent', 'x'], 2026);
    expect(made.length).toBe(500);
    expect(made).toContain('stad_gent');
    expect(made.filter((one) => breachOf(ruleOf('x'), one) !== null)).toEqual([]);
  });

  it('knows the other names of a municipality, wherever it is named', () => {
    expect(lookalikesFor(['villedeliege', 'instagram', '--municipality', 'Liège'], 2026)).toContain('villedeluik');
    expect(lookalikesFor(['--municipality', 'Liège', 'villedeliege', 'instagram'], 2026)).toContain('villedeluik');
    expect(lookalikesFor(['villedeliege', 'instagram'], 2026)).not.toContain('villedeluik');
  });

  it('says what is wrong with a platform, and ends with code 2', () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(lookalikes(['stadgent', 'hyves'])).toBe(2);
    expect(said.mock.calls.join()).toContain('no platform hyves');
    said.mockRestore();
  });
});
