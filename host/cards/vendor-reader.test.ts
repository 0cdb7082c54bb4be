import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { readVendorCard } from './vendor-reader.ts';

let server: Server | undefined;
let asked: string[] = [];

/** A vendor's service on this machine that answers each path with a JSON value. */
async function service(answers: Readonly<Record<string, unknown>>): Promise<string> {
  asked = [];
  server = createServer((request, response) => {
    const key = `${request.method} ${request.url}`;
    asked.push(key);
    response.end(typeof answers[key] === 'string' ? answers[key] : JSON.stringify(answers[key] ?? {}));
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

afterEach(() => server?.close());

const flat = {
  resultFlag: 0,
  partyName: '李沐阳 ',
  gender: '男',
  nation: '汉',
  bornDay: '19960518',
  certAddress: '重庆市渝中区',
  certNumber: '500103200303100017',
  expDate: '20360102',
};
const card = {
  kind: 'resident',
  name: '李沐阳',
  sex: 'male',
  ethnicity: '汉',
  birth: '1996-05-18',
  address: '重庆市渝中区',
  number: '500103200303100017',
  validTo: '2036-01-02',
};

describe('card readers by their vendor service', () => {
  it('reads 华视, whose addresses have no question mark', async () => {
    const address = await service({ 'GET /OpenDevice&t=1': {}, 'GET /readcard&t=1': flat });
    expect(await readVendorCard({ kind: 'cvr', address })).toEqual(card);
    expect(asked).toEqual(['GET /OpenDevice&t=1', 'GET /readcard&t=1']);
  });

  it('reads 精伦, whose card lies one level deeper', async () => {
    const { resultFlag, ...content } = flat;
    const address = await service({ 'POST /api/readCard': { resultFlag, resultContent: content } });
    expect(await readVendorCard({ kind: 'routon', address })).toEqual(card);
  });

  it('reads 新中新, and a card without an end', async () => {
    const answer = {
      code: '0',
      name: '李沐阳',
      sex: '男',
      nation: '汉',
      born: '19960518',
      address: '重庆市渝中区',
      cardno: '810000199003070015',
      userlifee: '长期',
    };
    const address = await service({ 'GET /api/ReadMsg?waitTime=3': answer });
    expect(await readVendorCard({ kind: 'synjones', address })).toEqual({
      ...card,
      kind: 'hmt-resident',
      number: '810000199003070015',
      validTo: 'long-term',
    });
  });

  it('tells no card, a strange answer and no service apart', async () => {
    const noCard = await service({ 'GET /readcard&t=1': { resultFlag: -1, errorMsg: '未放卡' } });
    await expect(readVendorCard({ kind: 'cvr', address: noCard })).rejects.toMatchObject({
      code: 'CARD_UNREADABLE',
      data: { why: '未放卡' },
    });
    server?.close();
    const strange = await service({ 'GET /OpenDevice&t=1': {}, 'GET /readcard&t=1': '<html>' });
    await expect(readVendorCard({ kind: 'cvr', address: strange })).rejects.toMatchObject({ code: 'CARD_UNREADABLE' });
    await expect(readVendorCard({ kind: 'cvr', address: 'http://127.0.0.1:9' })).rejects.toMatchObject({
      code: 'CARD_READER_ABSENT',
    });
  });

  it('asks addresses of this machine only', async () => {
    for (const address of ['http://192.168.1.9:19196', 'https://127.0.0.1:1', 'http://127.0.0.1.evil.example:1', '']) {
      await expect(readVendorCard({ kind: 'cvr', address })).rejects.toMatchObject({ code: 'CARD_READER_ABSENT' });
    }
  });
});
