-- An account acts only in roles that its body can have; only auditors, administrators and candidates
-- have no body. The city's data exchange speaks for the clerks of both bureaus.
create function organisation_roles_of_a_body() returns trigger language plpgsql as $$
declare
  kind text := (select b.kind from organisation_body b where b.id = new.organisation_id);
  held text[] := case kind
    when 'HR_BUREAU' then array['HR_CLERK', 'HR_REVIEWER']
    when 'HEALTH_BUREAU' then array['HEALTH_CLERK', 'HEALTH_REVIEWER', 'INSPECTOR']
    when 'SCHOOL' then array['SCHOOL']
    when 'EVALUATION_ORGANISATION' then array['EVALUATOR', 'ASSESSOR', 'INVIGILATOR']
    when 'OPERATOR' then array['FACILITY']
    when 'FACILITY' then array[]::text[]
    else array['AUDITOR', 'ADMIN', 'CANDIDATE'] end;
begin
  if new.program and kind in ('HR_BUREAU', 'HEALTH_BUREAU') then
    held := held || array['HR_CLERK', 'HEALTH_CLERK'];
  end if;
  if not string_to_array(new.roles, ' ') <@ held then
    raise exception 'account % of a body of kind % cannot act as %', new.username, kind, new.roles
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger organisation_roles_of_a_body before insert or update of roles, organisation_id, program
  on identity_account for each row execute function organisation_roles_of_a_body();
