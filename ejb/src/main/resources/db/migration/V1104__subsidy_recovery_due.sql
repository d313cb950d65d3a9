-- 追回期限: until when an open case is to be settled; the day stands with the case as it was when that was opened.
insert into standard_parameter_kind (key, form, least, most) values
  ('subsidy.recovery.days', 'WHOLE', 1, 365);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'subsidy.recovery.days', '20', '2017-01-01', '已发补贴追回的办理期限（工作日）；未见于所读文件，本地设定，未核实', false);
alter table subsidy_recovery add column due_on date;
