/** The sentences of the findings, by code; formats of `adoption-law/sentence-formats.ts` and `marriage-law/sentence.ts`. */
export const sentences = {
  'adoption.missing': ['未填写：{fields|adoptionFields}', 'Not entered: {fields|adoptionFields}'],
  'adoption.childBornLater': [
    '被收养人出生日期（{birth|date}）晚于办理日，请核对',
    'The child was born on {birth|date}, after this day',
  ],
  'adoption.childUnderAge': ['被收养人未满{limit|age}周岁', 'The child is under {limit}'],
  'adoption.childTooOld': [
    '被收养人已满{limit|age}周岁，不能被收养',
    'The child has reached {limit} and cannot be adopted',
  ],
  'adoption.ground': [
    '被收养人属于{category|adoptionCategory}',
    'The child may be adopted as {category|adoptionCategory}',
  ],
  'adoption.placedByInstitution': ['由福利机构送养', 'A welfare institution places the child'],
  'adoption.placedByGuardian': ['由监护人送养', 'The guardian places the child'],
  'adoption.placedByParents': ['由生父母送养', 'The birth parents place the child'],
  'adoption.placedByNobody': [
    '没有送养人，不填写送养人情况',
    'Nobody places the child; that part of the form stays empty',
  ],
  'adoption.guardianMayPlace': [
    '生父母均不具备完全民事行为能力且可能严重危害被收养人，监护人可以送养',
    'Both birth parents lack capacity and may seriously endanger the child: the guardian may place it',
  ],
  'adoption.parentHasCapacity': [
    '生父母至少一方具备完全民事行为能力，监护人不能送养',
    'A birth parent has full capacity: the guardian may not place the child',
  ],
  'adoption.noDanger': [
    '生父母不可能严重危害被收养人，监护人不能送养',
    'The birth parents are no serious danger to the child: the guardian may not place it',
  ],
  'adoption.supportersConsent': ['有抚养义务的人同意送养', 'Those who must support the child consent'],
  'adoption.supportersConsentNeeded': [
    '其他有抚养义务的人没有同意送养，应当提交其书面意见',
    'The others who must support the child have not consented; their written opinion is needed',
  ],
  'adoption.supportersObject': [
    '有抚养义务的人不同意送养，监护人不愿意继续履行监护职责的，应当另行确定监护人，不予办理收养登记',
    'Those who must support the orphan object: the guardian has to be changed, and no adoption is registered',
  ],
  'adoption.parentsPlaceJointly': ['生父母双方共同送养', 'Both birth parents place the child'],
  'adoption.oneParentMayPlace': [
    '生父母另一方不明、查找不到或者死亡，可以单方送养',
    'The other birth parent is unknown, untraceable or dead: one alone may place the child',
  ],
  'adoption.oneParentStatement': [
    '单方送养没有提交另一方死亡或者下落不明的证明，请取得书面说明并核实',
    'One parent alone without proof of death or absence of the other: take a written statement and verify it',
  ],
  'adoption.parentPlacesAlone': ['生父母应当双方共同送养', 'Both birth parents must place the child together'],
  'adoption.askGrandparents': [
    '生父母一方死亡的，请查问死亡一方的父母是否要求优先抚养',
    'If the other parent is dead, ask whether the parents of the dead want to raise the child',
  ],
  'adoption.grandparentsWaive': ['死亡一方的父母放弃优先抚养', 'The parents of the dead parent waive their priority'],
  'adoption.grandparentsFirst': [
    '死亡一方的父母要求优先抚养，不予办理收养登记',
    'The parents of the dead parent want to raise the child and come first',
  ],
  'adoption.fewChildren': [
    '收养人现有子女{livingChildren}名，符合条件',
    'The adopters have {livingChildren} children, which is allowed',
  ],
  'adoption.tooManyChildren': [
    '收养人现有子女{livingChildren}名，应当无子女或者只有一名子女',
    'The adopters have {livingChildren} children; none or one is allowed',
  ],
  'adoption.hasChildren': [
    '收养人现有子女{livingChildren}名，应当无子女',
    'The adopters have {livingChildren} children; none is allowed',
  ],
  'adoption.able': [
    '{who|adopter}有抚养、教育和保护被收养人的能力',
    '{who|adopter} is able to bring up, educate and protect the child',
  ],
  'adoption.notAble': [
    '{who|adopter}没有抚养、教育和保护被收养人的能力',
    '{who|adopter} is not able to bring up, educate and protect the child',
  ],
  'adoption.healthy': [
    '{who|adopter}未患有医学上认为不应当收养子女的疾病',
    '{who|adopter} has no disease that bars adoption',
  ],
  'adoption.ill': ['{who|adopter}患有医学上认为不应当收养子女的疾病', '{who|adopter} has a disease that bars adoption'],
  'adoption.cleanRecord': [
    '{who|adopter}无不利于被收养人健康成长的违法犯罪记录',
    '{who|adopter} has no record that bars adoption',
  ],
  'adoption.barringRecord': [
    '{who|adopter}有不利于被收养人健康成长的违法犯罪记录',
    '{who|adopter} has a record that bars adoption',
  ],
  'adoption.ofThirty': ['{who|adopter}已满三十周岁', '{who|adopter} is thirty or older'],
  'adoption.underThirty': [
    '{who|adopter}未满三十周岁，{earliest|date}起可以办理',
    '{who|adopter} is under thirty; possible from {earliest|date}',
  ],
  'adoption.adopterBornLater': [
    '{who|adopter}的出生日期（{birth|date}）晚于办理日，请核对',
    '{who|adopter} was born on {birth|date}, after this day',
  ],
  'adoption.numberAllowed': [
    '收养人现有子女{livingChildren}名，可以收养{allowed}名，此前同时收养{alreadyAdopting}名',
    'With {livingChildren} children {allowed} may be adopted; {alreadyAdopting} before this one',
  ],
  'adoption.numberReached': [
    '收养人现有子女{livingChildren}名，只能收养{allowed}名，此前同时收养{alreadyAdopting}名',
    'With {livingChildren} children only {allowed} may be adopted; {alreadyAdopting} before this one already',
  ],
  'adoption.numberFree': [
    '收养孤儿、残疾未成年人或者福利机构抚养的未成年人，不受子女数和收养人数限制',
    'For an orphan, a disabled child or a foundling of an institution neither number of children nor of adoptions is limited',
  ],
  'adoption.spousesJointly': ['夫妻共同收养', 'The spouses adopt together'],
  'adoption.spouseDoesNotJoin': [
    '有配偶者收养子女，应当夫妻共同收养',
    'A married person must adopt together with the spouse',
  ],
  'adoption.notACouple': ['没有配偶关系的两人不能共同收养', 'Two persons who are not married cannot adopt together'],
  'adoption.fortyYears': [
    '无配偶者与异性被收养人的年龄相差四十周岁以上',
    'The single adopter is forty years older than the child of the other sex',
  ],
  'adoption.lessThanFortyYears': [
    '无配偶者收养异性子女的年龄应当相差四十周岁以上，被收养人应当在{bornFrom|date}以后（含当日）出生',
    'A single adopter must be forty years older than a child of the other sex, who must be born on or after {bornFrom|date}',
  ],
  'adoption.collateralKin': [
    '收养三代以内旁系同辈血亲的子女，不要求生父母有特殊困难，不受年龄相差四十周岁限制',
    'A child of collateral kin: neither hardship nor the gap of forty years is asked for',
  ],
  'adoption.overseasKin': [
    '华侨收养三代以内旁系同辈血亲的子女，不受子女数限制',
    'Overseas Chinese who adopt a child of collateral kin: the number of their children does not bind',
  ],
  'adoption.childConsents': ['年满{limit|age}周岁的被收养人同意', 'The child, {limit} or older, consents'],
  'adoption.childRefuses': ['年满{limit|age}周岁的被收养人不同意收养', 'The child, {limit} or older, does not consent'],
  'adoption.stepchild': [
    '经继子女的生父母同意，可以收养，不适用收养人条件和人数的规定',
    'The birth parents consent: the conditions of the adopter and the numbers do not apply to a stepparent',
  ],
  'adoption.birthParentObjects': [
    '继子女的生父母没有同意收养',
    'The birth parents of the stepchild have not consented',
  ],
  'adoption.voluntary': [
    '请分别询问收养人和送养人是否自愿；禁止借收养名义买卖未成年人',
    'Ask adopter and placer apart whether they act freely; selling children under the name of adoption is forbidden',
  ],
  'adoption.noNotice': [
    '没有公告查找生父母，登记前应当公告满六十日',
    'No notice looking for the birth parents; sixty days of it are needed first',
  ],
  'adoption.claimed': [
    '公告后有生父母或者其他监护人认领，不予办理收养登记',
    'A birth parent or guardian claimed the child: no adoption is registered',
  ],
  'adoption.noticeRuns': [
    '{published|date}的公告期未满，{registerFrom|date}起可以登记',
    'The notice of {published|date} is still running; possible from {registerFrom|date}',
  ],
  'adoption.noticeOver': [
    '{published|date}的公告至{lastDay|date}届满，无人认领',
    'The notice of {published|date} ended on {lastDay|date}; nobody claimed the child',
  ],
  'adoption.notEvaluated': ['没有进行收养评估，应当先评估', 'No evaluation was made; it comes first'],
  'adoption.evaluated': ['收养评估报告已于{reported|date}作出', 'The evaluation was reported on {reported|date}'],
  'adoption.reportedLater': [
    '收养评估报告日期（{reported|date}）晚于办理日，请核对',
    'The evaluation report is dated {reported|date}, after this day',
  ],
  'adoption.reportBeforeConsent': [
    '收养评估报告（{reported|date}）早于同意评估的日期（{consented|date}），请核对',
    'The report of {reported|date} is older than the consent of {consented|date}',
  ],
  'adoption.reportLate': [
    '收养评估报告应当在{due|date}前作出，实际为{reported|date}',
    'The report was due on {due|date} and is of {reported|date}',
  ],
  'adoption.livedTogetherShort': [
    '自同意评估之日起融合满三十日为{together|date}，请核对融合时间',
    'Thirty days of living together since the consent end on {together|date}: check them',
  ],
  'adoption.fromRegistration': ['收养关系自登记之日起成立', 'The adoption holds from the day of registration'],
  'adoption.agreementOptional': [
    '是否订立收养协议、办理公证，由当事人自愿',
    'An agreement or a notarisation only where they want one',
  ],
  'adoption.void': [
    '违反收养规定的收养自始没有法律约束力，由人民法院确认',
    'An adoption against these rules is void from the start, which is for a court to say',
  ],
  'adoption.secrecy': [
    '收养人、送养人要求保守收养秘密的，应当尊重，不得泄露',
    'Where adopter or placer asks for secrecy, nothing is disclosed',
  ],
  'adoption.surname': [
    '可以随养父或者养母的姓氏，经协商一致也可以保留原姓氏',
    'The child may take the surname of an adopter, or keep its own by agreement',
  ],
  'adoption.venueHere': ['本处有管辖权', 'This office may act'],
  'adoption.venueInstitution': [
    '请到福利机构所在地（{place|divisions}）的收养登记机关办理',
    'The county of the institution has authority: {place|divisions}',
  ],
  'adoption.venueFound': [
    '请到弃婴、儿童发现地（{place|divisions}）的收养登记机关办理',
    'The county where the child was found has authority: {place|divisions}',
  ],
  'adoption.venuePlacer': [
    '请到生父母或者监护人常住户口所在地（{place|divisions}）的收养登记机关办理',
    "The county of the placer's household register has authority: {place|divisions}",
  ],
  'adoption.venueEitherParent': [
    '请到被收养人生父或者生母常住户口所在地（{place|divisions}）的收养登记机关办理',
    "The county of either birth parent's household register has authority: {place|divisions}",
  ],
  'adoption.crossBorderChongqing': [
    '收养人有外国人、华侨或者港澳台居民，请到重庆市民政局办理',
    'An adopter is a foreigner, overseas Chinese or from Hong Kong, Macao or Taiwan: refer them to 重庆市民政局',
  ],
  'adoption.crossBorder': [
    '收养人有外国人、华侨或者港澳台居民，请到省级或者设区的市级民政部门办理',
    'An adopter is a foreigner, overseas Chinese or from Hong Kong, Macao or Taiwan: refer them to the province or city',
  ],
  'adoption.foreignersKinOnly': [
    '2024年8月28日起，外国人只能来华收养三代以内旁系同辈血亲的子女和继子女',
    'Since 2024-08-28 foreigners may adopt only children of collateral kin and stepchildren',
  ],
  'adoption.paperMissing': ['缺少{paper|adoptionPaper}', 'Lacking: {paper|adoptionPaper}'],
  'adoption.paperTold': [
    '收养继子女未提交{paper|adoptionPaper}，可以不提交，请核对',
    'A stepchild, not shown: {paper|adoptionPaper}; not insisted on',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type SentenceCode = keyof typeof sentences;
