-- 组卷参数: what is expected of items that were not measured yet, and how far parallel forms may differ.
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.facility.EASY', 'WHOLE', 1, 99),
  ('exam.facility.MEDIUM', 'WHOLE', 1, 99),
  ('exam.facility.HARD', 'WHOLE', 1, 99),
  ('exam.forms.overlap.percent', 'WHOLE', 0, 100),
  ('exam.forms.tolerance.hundredths', 'WHOLE', 0, 10000),
  ('exam.item.seconds', 'WHOLE', 1, 3600),
  ('exam.item.seconds.SINGLE', 'WHOLE', 1, 3600),
  ('exam.item.seconds.MULTIPLE', 'WHOLE', 1, 3600),
  ('exam.item.seconds.TRUE_FALSE', 'WHOLE', 1, 3600);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.facility.EASY', '85', '2019-01-01', '命题经验值（易题预计答对率），待考试机构核定', false),
  (nextval('shared_id'), 'exam.facility.MEDIUM', '65', '2019-01-01', '命题经验值（中等题预计答对率），待考试机构核定', false),
  (nextval('shared_id'), 'exam.facility.HARD', '40', '2019-01-01', '命题经验值（难题预计答对率），待考试机构核定', false),
  (nextval('shared_id'), 'exam.forms.overlap.percent', '30', '2019-01-01', '平行试卷相同试题上限（占题量），待考试机构核定', false),
  (nextval('shared_id'), 'exam.forms.tolerance.hundredths', '100', '2019-01-01', '平行试卷预计得分差上限（百分之一分），待考试机构核定', false),
  (nextval('shared_id'), 'exam.item.seconds', '120', '2019-01-01', '其他题型预计用时，待考试机构核定', false),
  (nextval('shared_id'), 'exam.item.seconds.SINGLE', '45', '2019-01-01', '单项选择题预计用时，待考试机构核定', false),
  (nextval('shared_id'), 'exam.item.seconds.MULTIPLE', '75', '2019-01-01', '多项选择题预计用时，待考试机构核定', false),
  (nextval('shared_id'), 'exam.item.seconds.TRUE_FALSE', '30', '2019-01-01', '判断题预计用时，待考试机构核定', false);
