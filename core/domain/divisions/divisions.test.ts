import { describe, expect, it } from 'vitest';
import { isSameCity, isSameProvince } from './division.ts';
import { divisionName, findDivision, livesOf, searchDivisions } from './divisions.ts';
import { historicChongqing, isSameDistrict } from './historic-chongqing.ts';

describe('division codes', () => {
  it.each([
    ['500103', '重庆市渝中区'],
    ['500240', '重庆市石柱土家族自治县'],
    ['110105', '北京市朝阳区'],
    ['510104', '四川省成都市锦江区'],
    ['441900', '广东省东莞市'],
    ['429004', '湖北省仙桃市'],
    ['500000', '重庆市'],
    ['810000', '香港特别行政区'],
    ['830000', '台湾'],
    ['510202', '四川省重庆市市中区'],
    ['510200', '四川省重庆市'],
    ['500384', '重庆市南川市'],
  ])('%s is %s', (code, name) => {
    expect(divisionName(code)).toBe(name);
  });

  it('knows all 38 districts and counties of Chongqing and no fabricated one', () => {
    const districts = searchDivisions('50', { limit: 100 }).filter(({ code }) => code !== '500000');
    expect(districts.map(({ code }) => code)).toHaveLength(38);
    for (const code of ['500121', '500140', '500299']) expect(findDivision(code)).toBeUndefined();
    expect(divisionName('999999')).toBe('999999');
  });

  it('tells the two lives of a code apart by a year', () => {
    expect(findDivision('500110', 2005)?.name).toBe('万盛区');
    expect(findDivision('500110', 2020)?.name).toBe('綦江区');
    expect(findDivision('500110')?.name).toBe('綦江区');
    expect(findDivision('512200', 1983)?.name).toBe('绵阳地区');
    expect(findDivision('512200', 1990)?.name).toBe('万县地区');
    expect(livesOf('500111').map(({ name }) => name)).toEqual(['大足区', '双桥区']);
  });

  it('finds an abolished code also for a birth long before or after its life', () => {
    expect(findDivision('513523', 1960)?.fullName).toBe('四川省黔江地区黔江县');
    expect(historicChongqing).toHaveLength(111);
    expect(historicChongqing.every(({ code }) => /^5[01]\d{4}$/.test(code))).toBe(true);
  });

  it('counties of 1997 to 2016 and the districts that followed them are one place', () => {
    expect(isSameDistrict('500222', '500110')).toBe(true);
    expect(isSameDistrict('500222', '500222')).toBe(true);
    expect(isSameDistrict('500103', '500105')).toBe(false);
  });

  it('same province, same city', () => {
    expect(isSameProvince('500103', '500240')).toBe(true);
    expect(isSameProvince('500103', '510104')).toBe(false);
    expect(isSameCity('500103', '500240')).toBe(true);
    expect(isSameCity('510104', '510105')).toBe(true);
    expect(isSameCity('510104', '510304')).toBe(false);
  });
});

describe('search as clerks type', () => {
  const first = (query: string) => searchDivisions(query, { near: '500103' })[0]?.name;
  it.each([
    ['fl', '涪陵区'],
    ['fuling', '涪陵区'],
    ["fu'ling", '涪陵区'],
    ['FL', '涪陵区'],
    ['涪', '涪陵区'],
    ['500102', '涪陵区'],
    ['渝中', '渝中区'],
    ['yz', '渝中区'],
    ['fengdu', '丰都县'],
    ['cqs', '重庆市'],
  ])('%s finds %s', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('finds nothing for nothing', () => {
    expect(searchDivisions('  ')).toEqual([]);
    expect(searchDivisions('没有这个地方')).toEqual([]);
  });
});
