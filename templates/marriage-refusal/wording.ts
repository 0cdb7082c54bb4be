/** The fixed words of the notice. The remedies are those of the general laws; the periods are theirs (行政复议法 第二十条, 行政诉讼法 第四十六条). */
export const opening = (day: string): string =>
  `你们于${day}向本机关申请结婚登记。经审查，你们的申请有下列情形，本机关依法不予办理。现将理由和依据告知如下：`;

export const againLater = '上述情形消除后，你们可以重新申请结婚登记。';

export const remedy =
  '如不服本决定，可以自收到本告知书之日起六十日内依照《中华人民共和国行政复议法》申请行政复议，也可以自收到本告知书之日起六个月内依照《中华人民共和国行政诉讼法》向人民法院提起行政诉讼；法律对期限另有规定的，依照其规定。';
