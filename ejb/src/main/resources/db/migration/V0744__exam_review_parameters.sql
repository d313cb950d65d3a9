insert into standard_parameter_kind (key, form, least, most) values
  ('exam.review.panel.min', 'WHOLE', 3, 99),
  ('exam.review.minutes.min', 'WHOLE', 1, 600),
  ('exam.review.spread.percent', 'WHOLE', 0, 100);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.review.panel.min', '3', '2019-01-01', '保育师国家职业标准（2021年版）1.9.3：综合评审委员为3人（含）以上单数（转引）', false),
  (nextval('shared_id'), 'exam.review.minutes.min', '30', '2019-01-01', '保育师国家职业标准（2021年版）1.9.4：综合评审时间不少于30分钟（各版本不一致，未核实）', false),
  (nextval('shared_id'), 'exam.review.spread.percent', '30', '2019-01-01', '同一评审项目评委分差超过该项满分30%的由评审组长裁定（本地设定，未核实）', false);
