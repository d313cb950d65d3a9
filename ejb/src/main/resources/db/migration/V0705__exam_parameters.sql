insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.theory.minutes.min', '90', '2019-01-01', '保育师国家职业标准（2021年版）1.9.4：理论知识考试时间不少于90分钟', false),
  (nextval('shared_id'), 'exam.pass.min', '60', '2019-01-01', '保育师国家职业标准（2021年版）1.9：各科均实行百分制，成绩均达60分（含）以上者为合格', true),
  (nextval('shared_id'), 'exam.assessors.min', '3', '2019-01-01', '保育师国家职业标准（2021年版）1.9.3：考评人员为3人（含）以上单数', false);
