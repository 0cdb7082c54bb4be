import { type PlainDate, plainDate } from '../dates/plain-date.ts';

/** The day from which the Apostille Convention (取消外国公文书认证要求的公约) is in force for China (民办发〔2024〕7号). */
export const apostilleInChina = plainDate('2023-11-07');

/**
 * Countries for whose papers an apostille (附加证明书) stands in China, by ISO 3166 alpha-3. All of these were parties when
 * China joined. An office may keep a table of its own: between some parties and China an objection stands (India), and
 * the list of the depositary is the one that counts.
 */
const partiesBeforeChina =
  'ALB AND ARG ARM ATG AUS AUT AZE BDI BEL BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BWA CHE CHL COK COL CPV CRI CYP ' +
  'CZE DEU DMA DNK DOM ECU ESP EST FIN FJI FRA GBR GEO GRC GRD GTM GUY HND HRV HUN IDN IRL ISL ISR ITA JAM JPN KAZ ' +
  'KGZ KNA KOR LBR LCA LIE LSO LTU LUX LVA MAR MCO MDA MEX MHL MKD MLT MNE MNG MUS MWI NAM NIC NIU NLD NOR NZL OMN ' +
  'PAK PAN PER PHL PLW POL PRT PRY ROU RUS SAU SEN SGP SLV SMR SRB STP SUR SVK SVN SWE SWZ SYC TJK TON TTO TUN TUR ' +
  'UKR URY USA UZB VCT VEN VUT WSM ZAF';

/** Parties that came later, with the first day between them and China. */
const laterParties: readonly (readonly [string, PlainDate])[] = [
  ['CAN', plainDate('2024-01-11')],
  ['RWA', plainDate('2024-06-05')],
  ['BGD', plainDate('2025-03-30')],
];

const apostilleFrom: ReadonlyMap<string, PlainDate> = new Map([
  ...partiesBeforeChina.split(' ').map((country) => [country, apostilleInChina] as const),
  ...laterParties,
]);

/** The first day on which an apostille of a country is enough in China; undefined where it is not (yet). */
export function apostilleAcceptedFrom(country: string): PlainDate | undefined {
  return apostilleFrom.get(country);
}
