-- 试题分析参数: from how many answers on a facility counts as measured, and which items deserve a look.
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.analysis.attempts.min', 'WHOLE', 1, 100000),
  ('exam.analysis.discrimination.min', 'WHOLE', 0, 100),
  ('exam.analysis.facility.min', 'WHOLE', 0, 100);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.analysis.attempts.min', '30', '2019-01-01', '得分率用于组卷的最少作答人数，待考试机构核定', false),
  (nextval('shared_id'), 'exam.analysis.discrimination.min', '20', '2019-01-01', '区分度低于0.20的试题应当修改（Ebel 1979），待考试机构核定', false),
  (nextval('shared_id'), 'exam.analysis.facility.min', '30', '2019-01-01', '得分率低于30%的试题应当复查，待考试机构核定', false);
