insert into standard_parameter_kind (key, form, least, most) values
  ('exam.answers.grace-seconds', 'WHOLE', 0, 600);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.answers.grace-seconds', '60', '2019-01-01', '断网期间已作答、由服务器心跳时间戳证明的答案，在收卷后补传的宽限；未见于所读文件，本系统设定，未核实', false);
