import { plainDate } from '../../dates/plain-date.ts';

/** First day of the opinion of the highest court, the highest procuratorate and both ministries on false registrations. */
export const identityOpinionFrom = plainDate('2021-11-18');

/** 最高人民法院、最高人民检察院、公安部、民政部《关于妥善处理以冒名顶替或者弄虚作假的方式办理婚姻登记问题的指导意见》. */
export const identityOpinion = '关于妥善处理以冒名顶替或者弄虚作假的方式办理婚姻登记问题的指导意见';
