-- Hunchun lies in the autonomous prefecture: Chinese first, Korean second. The national notice speaks
-- of Chinese and English only, so the row waits for the HR bureau's word; EN is set by a later row.
update standard_parameter set valid_to = date '2022-07-24'
where key = 'certificate.skill-level.second-language' and valid_to is null;
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'certificate.skill-level.second-language', 'KO', '2022-07-25',
   '延州政办发〔2022〕16号（汉文在前、朝鲜文在后；是否适用于职业技能等级证书待人社部门确认，人社鉴发〔2021〕1号只提到中英文对照）', false);
