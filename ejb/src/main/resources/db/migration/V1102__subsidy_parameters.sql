-- Periods of the flow; all local (DOMAIN §4.4), so dated and flagged.
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'subsidy.publicity.days', '5', '2017-01-01', '延边州政府补贴职业技能培训管理实施办法（2024-12-26）；公示天数参照各地5个工作日', false),
  (nextval('shared_id'), 'subsidy.review.days', '5', '2017-01-01', '审核期限参照各地5个工作日，待核实', false),
  (nextval('shared_id'), 'subsidy.objection.days', '5', '2017-01-01', '异议处理参照各地5个工作日，待核实', false),
  (nextval('shared_id'), 'subsidy.payment.days', '5', '2017-01-01', '拨付期限参照各地5个工作日，待核实', false);
