import type { Division } from './division.ts';

/**
 * Abolished codes of today's Chongqing (marriage.md §8.5). The years are hints for telling two lives of one code apart;
 * a number keeps the code of the place and time where it was made, so none of them is ever wrong on a card.
 */
interface Era {
  readonly above: string;
  readonly from?: number;
  readonly to: number;
  /** `code name` or `code name from-to` where a row differs from its era. */
  readonly rows: readonly string[];
}

const eras: readonly Era[] = [
  {
    above: '四川省重庆市',
    to: 1997,
    rows: [
      '510200', '510202 市中区', '510203 大渡口区', '510211 江北区', '510212 沙坪坝区', '510213 九龙坡区',
      '510214 南岸区', '510215 北碚区', '510216 南桐矿区', '510217 双桥区', '510218 渝北区', '510219 巴南区',
      '510221 长寿县', '510222 巴县', '510223 綦江县', '510224 江北县', '510225 江津县', '510226 合川县',
      '510227 潼南县', '510228 铜梁县', '510229 永川县', '510230 大足县', '510231 荣昌县', '510232 璧山县',
      '510281 永川市', '510282 合川市', '510283 江津市',
    ],
  },
  { above: '四川省', to: 1997, rows: ['519005 永川市', '519006 合川市', '519007 江津市'] },
  {
    above: '四川省江津地区',
    to: 1983,
    rows: [
      '512600', '512621 永川县', '512622 大足县', '512623 铜梁县', '512624 合川县', '512625 潼南县',
      '512626 璧山县', '512627 江津县', '512628 荣昌县',
    ],
  },
  {
    above: '四川省涪陵地区',
    to: 1995,
    rows: [
      '512700', '512721 涪陵县', '512722 垫江县', '512723 丰都县', '512724 石柱县', '512725 秀山县',
      '512726 酉阳县', '512727 黔江县', '512728 彭水县', '512729 武隆县', '512730 南川县', '512302 南川市',
      '512328 黔江县', '512329 酉阳县', '512330 秀山县',
    ],
  },
  {
    above: '四川省涪陵市',
    from: 1995,
    to: 1997,
    rows: ['517000', '517002 枳城区', '517003 李渡区', '517021 垫江县', '517022 丰都县', '517023 武隆县', '517081 南川市'],
  },
  {
    above: '四川省黔江地区',
    from: 1988,
    to: 1997,
    rows: ['513500', '513521 石柱县', '513522 秀山县', '513523 黔江县', '513524 酉阳县', '513525 彭水县'],
  },
  {
    above: '四川省万县地区',
    to: 1992,
    rows: [
      '512800', '512801 万县市', '512821 万县', '512822 开县', '512823 城口县', '512824 巫溪县', '512825 巫山县',
      '512826 奉节县', '512827 云阳县', '512828 忠县', '512829 梁平县',
    ],
  },
  {
    above: '四川省万县市',
    from: 1992,
    to: 1997,
    rows: [
      '511200', '511202 龙宝区', '511203 天城区', '511204 五桥区', '511221 开县', '511222 忠县', '511223 梁平县',
      '511224 云阳县', '511225 奉节县', '511226 巫山县', '511227 巫溪县', '511228 城口县',
    ],
  },
  {
    above: '重庆市',
    from: 1997,
    to: 2016,
    rows: [
      '500221 长寿县', '500222 綦江县', '500223 潼南县', '500224 铜梁县', '500225 大足县', '500226 荣昌县',
      '500227 璧山县', '500228 梁平县', '500232 武隆县', '500234 开县', '500239 黔江土家族苗族自治县',
      '500381 江津市', '500382 合川市', '500383 永川市', '500384 南川市',
    ],
  },
]; // biome-ignore format: the rows of §8.5, several a line

/** Codes with two lives: the row that no longer stands. */
const otherLives: readonly Division[] = [
  { code: '500110', name: '万盛区', fullName: '重庆市万盛区', from: 1997, to: 2011 },
  { code: '500111', name: '双桥区', fullName: '重庆市双桥区', from: 1997, to: 2011 },
  { code: '512200', name: '绵阳地区', fullName: '四川省绵阳地区', to: 1985 },
  { code: '512200', name: '万县地区', fullName: '四川省万县地区', from: 1985, to: 1992 },
  { code: '512300', name: '内江地区', fullName: '四川省内江地区', to: 1985 },
  { code: '512300', name: '涪陵地区', fullName: '四川省涪陵地区', from: 1985, to: 1995 },
];

function divisionOf({ above, from, to }: Era, row: string): Division {
  const [code = '', name] = row.split(' ');
  const fullName = `${above}${name ?? ''}`;
  const span = from === undefined ? { to } : { from, to };
  return { code, name: name ?? above.replace('四川省', ''), fullName, ...span };
}

/** Every abolished code, one row a life. */
export const historicChongqing: readonly Division[] = [
  ...eras.flatMap((era) => era.rows.map((row) => divisionOf(era, row))),
  ...otherLives,
];

/** Codes of 1997–2016 and the district that took their place: old and new name one place. */
const successors: Readonly<Record<string, string>> = {
  500221: '500115', 500222: '500110', 500223: '500152', 500224: '500151', 500225: '500111', 500226: '500153',
  500227: '500120', 500228: '500155', 500232: '500156', 500234: '500154', 500239: '500114', 500381: '500116',
  500382: '500117', 500383: '500118', 500384: '500119',
}; // biome-ignore format: pairs of §8.5

/** The code that names the same place today; the code itself where it has no successor. */
export function successorOf(code: string): string {
  return successors[code] ?? code;
}

/** Whether two codes name one district, also where one of them was keyed before the county became a district. */
export function isSameDistrict(left: string, right: string): boolean {
  return successorOf(left) === successorOf(right);
}
