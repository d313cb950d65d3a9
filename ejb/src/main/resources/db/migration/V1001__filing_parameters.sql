-- The numbers a filing is checked against: dated, cited, editable. What no national text says is
-- flagged unconfirmed.
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'filing.ratio.INFANT', '3', '2019-10-08', '国卫人口发〔2019〕58号 托育机构设置标准（试行）：乳儿班1:3', true),
  (nextval('shared_id'), 'filing.ratio.JUNIOR_TODDLER', '5', '2019-10-08', '国卫人口发〔2019〕58号 托育机构设置标准（试行）：托小班1:5', true),
  (nextval('shared_id'), 'filing.ratio.SENIOR_TODDLER', '7', '2019-10-08', '国卫人口发〔2019〕58号 托育机构设置标准（试行）：托大班1:7', true),
  (nextval('shared_id'), 'filing.ratio.MIXED', '6', '2019-10-08', '混合班1:6为深圳市规定，国家标准未列，未核实', false),
  (nextval('shared_id'), 'filing.size.INFANT', '10', '2019-10-08', '国卫人口发〔2019〕58号 托育机构设置标准（试行）：乳儿班10人以下', true),
  (nextval('shared_id'), 'filing.size.JUNIOR_TODDLER', '15', '2019-10-08', '国卫人口发〔2019〕58号 托育机构设置标准（试行）：托小班15人以下', true),
  (nextval('shared_id'), 'filing.size.SENIOR_TODDLER', '20', '2019-10-08', '国卫人口发〔2019〕58号 托育机构设置标准（试行）：托大班20人以下', true),
  (nextval('shared_id'), 'filing.size.MIXED', '18', '2019-10-08', '国卫人口发〔2019〕58号 托育机构设置标准（试行）：混合班18人，未核实', false),
  (nextval('shared_id'), 'filing.cook.places', '50', '2019-10-08', 'WS/T 821—2023：收托50人及以下配1名炊事人员，每增50人增1名', true),
  (nextval('shared_id'), 'filing.home.places', '5', '2019-10-08', '家庭托育点管理办法（试行）：收托不超过5人', true),
  (nextval('shared_id'), 'filing.home.places-per-carer', '3', '2019-10-08', '家庭托育点管理办法（试行）：每名照护人员照护不超过3人', true),
  (nextval('shared_id'), 'filing.receipt.working-days', '5', '2019-10-08', '国卫办人口发〔2019〕25号：收到材料后5个工作日内提供备案回执和基本条件告知书', true),
  (nextval('shared_id'), 'filing.conformity.working-days', '15', '2019-10-08', '国卫办人口发〔2019〕25号：不符合的，自接收之日起15个工作日内通知并说明理由', true),
  (nextval('shared_id'), 'filing.task.working-days', '5', '2019-10-08', '备案人员发生变化时的处理期限，未核实', false);
