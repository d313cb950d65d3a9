-- The rules as far as they are known. confirmed = false: recalled, or a part of it not read; HR corrects
-- it by a rule of its own, which supersedes this one. Later Jilin and Yanbian training rates are not
-- known: no row.
insert into subsidy_rule (id, code, programme, valid_from, valid_to, citation, confirmed, terms, state,
  proposed_by, proposed_at, decided_by, decided_at)
select nextval('shared_id'), v.code, v.programme, v.valid_from, v.valid_to, v.citation, v.confirmed, v.terms, v.state,
  'seed', timestamptz '2026-11-24 00:00:00+08', 'seed-2', timestamptz '2026-11-24 00:00:00+08'
from (values
  ('SKILL_UPGRADE-2017', 'SKILL_UPGRADE', date '2017-05-15', date '2024-12-31',
   '人社部发〔2017〕40号；吉人社联〔2024〕43号', true,
   '{"fund": "UNEMPLOYMENT_INSURANCE", "certificateKinds": ["SKILL_LEVEL", "OCCUPATIONAL_QUALIFICATION"],
     "levelFen": {"5": 100000, "4": 150000, "3": 200000}, "windowMonths": 12,
     "insurance": [
       {"from": "2017-05-15", "months": 36, "citation": "人社部发〔2017〕40号", "confirmed": true},
       {"from": "2019-01-01", "months": 12, "citation": "人社部发〔2019〕23号", "confirmed": false}],
     "insuranceStates": ["EMPLOYED", "DRAWING_BENEFIT"],
     "yearlyCap": 3, "once": "OCCUPATION_LEVEL", "barsLower": true, "firstPassOnly": false,
     "exclusiveWith": ["TRAINING"], "countsWith": ["SKILL_UPGRADE"], "shortageTenths": 13}',
   'IN_FORCE'),
  ('SKILL_UPGRADE-2025', 'SKILL_UPGRADE', date '2025-01-01', date '2025-12-31',
   '人社部发〔2025〕18号', true,
   '{"fund": "UNEMPLOYMENT_INSURANCE", "certificateKinds": ["SKILL_LEVEL", "OCCUPATIONAL_QUALIFICATION"],
     "levelFen": {"5": 100000, "4": 150000, "3": 200000}, "windowMonths": 12,
     "insurance": [
       {"from": "2019-01-01", "months": 12, "citation": "人社部发〔2025〕18号", "confirmed": false}],
     "insuranceStates": ["EMPLOYED", "DRAWING_BENEFIT"],
     "yearlyCap": 1, "yearlyExtraForShortage": 2, "once": "OCCUPATION_LEVEL", "barsLower": true,
     "firstPassOnly": false,
     "exclusiveWith": ["TRAINING"], "countsWith": ["SKILL_UPGRADE"], "shortageTenths": 13}',
   'IN_FORCE'),
  ('TRAINING-2020', 'TRAINING', date '2020-10-15', date '2021-12-31',
   '吉林省人力资源和社会保障厅 2020-10-15 职业技能培训补贴标准', true,
   '{"fund": "EMPLOYMENT",
     "certificateKinds": ["TRAINING_COMPLETION", "OCCUPATIONAL_QUALIFICATION", "SKILL_LEVEL", "SPECIAL_ABILITY"],
     "levelFen": {"5": 80000, "4": 150000, "3": 200000}, "levelHours": {"5": 60, "4": 110, "3": 150},
     "groups": ["RURAL_MIGRANT", "POVERTY_ALLEVIATED", "REGISTERED_UNEMPLOYED", "GRADUATE_YEAR",
       "NOT_CONTINUING_SCHOOL", "RELEASED_PRISONER", "EMPLOYEE"],
     "once": "OCCUPATION_LEVEL", "barsLower": true, "firstPassOnly": false,
     "exclusiveWith": ["SKILL_UPGRADE"], "countsWith": ["TRAINING"]}',
   'IN_FORCE'),
  ('ASSESSMENT-2023', 'ASSESSMENT', date '2023-01-01', null,
   '财社〔2023〕181号', false,
   '{"fund": "EMPLOYMENT",
     "certificateKinds": ["SKILL_LEVEL", "OCCUPATIONAL_QUALIFICATION", "SPECIAL_ABILITY"],
     "feeCapFen": 30000,
     "groups": ["REGISTERED_UNEMPLOYED", "HARD_TO_EMPLOY", "RURAL_MIGRANT", "POVERTY_ALLEVIATED",
       "GRADUATE_YEAR", "NOT_CONTINUING_SCHOOL"],
     "lifetimeCap": 3, "once": "OCCUPATION", "barsLower": false, "firstPassOnly": true,
     "countsWith": ["ASSESSMENT"]}',
   'IN_FORCE'),
  ('LIVING_ALLOWANCE-2023', 'LIVING_ALLOWANCE', date '2023-01-01', null,
   '财社〔2023〕181号', false,
   '{"fund": "EMPLOYMENT",
     "certificateKinds": ["TRAINING_COMPLETION", "OCCUPATIONAL_QUALIFICATION", "SKILL_LEVEL", "SPECIAL_ABILITY"],
     "flatFen": 50000,
     "groups": ["HARD_TO_EMPLOY", "POVERTY_ALLEVIATED", "NOT_CONTINUING_SCHOOL"],
     "yearlyCap": 1, "once": "NOTHING", "barsLower": false, "firstPassOnly": false,
     "countsWith": ["LIVING_ALLOWANCE"]}',
   'IN_FORCE')
) as v (code, programme, valid_from, valid_to, citation, confirmed, terms, state);

-- The opening allotment is a placeholder that the finance office's notice replaces.
insert into subsidy_fund (code, available_fen) values
  ('UNEMPLOYMENT_INSURANCE', 500000000), ('EMPLOYMENT', 500000000);
insert into subsidy_fund_entry (id, fund, amount_fen, kind, note, actor, recorded_at)
select nextval('shared_id'), code, available_fen, 'ALLOTMENT', '期初额度（待确认）', 'seed',
  timestamptz '2026-11-24 00:00:00+08'
from subsidy_fund;
