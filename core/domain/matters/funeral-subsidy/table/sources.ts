/** Where the values of the tables were found: title and address. Several are copies of official texts, not the originals. */
export const sources = {
  notice2010:
    '市民政局、市财政局《关于免除城乡困难群众基本丧葬服务费用的通知》(https://bztop10.com/zixun/bzzc/12991.html)',
  qianjiang2024: '黔江区民政办事指南，2024-03-02，引渝民发〔2010〕2号 (http://851159.com/bmjd/xzfgzbm/qmzj/)',
  cityAnswer: '困难群众丧葬补助问答 (https://m.cq.bendibao.com/live/107754.shtm)',
  cityAnswer2021: '困难群众丧葬补助问答，2021-03-12 (http://www.cbzfw.com/tieba/PostDetail_855)',
  nanan2017: '南岸区惠民殡葬数据，2017年 (https://bztop10.com/zixun/fs/1040.html)',
  hotline2024: '上游新闻《困难群众有哪些丧葬补助》，2024-08-05',
  hunan2013: '湖南省免除城乡困难群众基本丧葬服务费 (http://www.beijinglingyuan.com/news/201605/530.html)',
  sichuan2025: '四川省惠民殡葬政策，2025-09-01起 (https://www.163.com/dy/article/K8AL6OHI0514CL0I.html)',
  wuhan2024: '武汉市报销基本殡葬服务费 (https://ddtbk.com/techan/6ecacc9964f44d8d639febb8fbc1ee90.html)',
  huizhou2025:
    '惠州市免除基本殡葬服务费，2025-06-01起 (http://www.1183118.com/zdlyxxgk/mzxxgk/zzglxx/content/post_5542765.html)',
  linyi: '临沂市惠民殡葬办事指南 (http://xxfb.0539.cn/index.php?r=grbs%2F78%2F683)',
} as const;
export type SourceId = keyof typeof sources;
/** The names of the sources, for the schema of a row. */
export const sourceIds = Object.keys(sources) as readonly SourceId[]; // the keys of this very object
