insert into standard_parameter_kind (key, form, least, most) values
  ('exam.part.kept.resits', 'WHOLE', 0, 20);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.part.kept.resits', '1', '2019-01-01', '单科合格成绩保留期内可补考一次（各地做法，未核实）', false);
