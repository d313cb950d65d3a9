-- 记录时间: since when a row is known, apart from the days it speaks of; null = it came with the
-- product and was known always. A later row ends an earlier one for who knows of it, so valid_to is
-- only the end with which a row came.
alter table standard_parameter add column recorded_at timestamptz;
alter table standard_parameter add column withdrawn_at timestamptz;
alter table standard_post_need add column recorded_at timestamptz;
alter table standard_post_need add column withdrawn_at timestamptz;

update standard_parameter p set recorded_at = a.decided_at
  from standard_proposal a where a.id = p.proposal_id;
update standard_post_need n set recorded_at = a.decided_at
  from standard_proposal a where a.id = n.proposal_id;

alter table standard_parameter drop constraint standard_parameter_key_daterange_excl;
alter table standard_post_need drop constraint standard_post_need_post_needs_daterange_excl;

-- Ends that were written when a later row was approved follow from that row.
update standard_parameter p set valid_to = null
  from standard_parameter later
  where later.key = p.key and later.proposal_id is not null and later.valid_from = p.valid_to + 1;
update standard_post_need n set valid_to = null
  from standard_post_need later
  where later.post = n.post and later.needs = n.needs and later.proposal_id is not null
    and later.valid_from = n.valid_to + 1;

create unique index standard_parameter_from on standard_parameter (key, valid_from)
  where withdrawn_at is null;
create unique index standard_post_need_from on standard_post_need (post, needs, valid_from)
  where withdrawn_at is null;

alter table standard_parameter add check ((proposal_id is null) = (recorded_at is null));
alter table standard_parameter add check (withdrawn_at > recorded_at);
alter table standard_post_need add check ((proposal_id is null) = (recorded_at is null));
alter table standard_post_need add check (withdrawn_at > recorded_at);

-- What officers entered stays as it was entered; it can only be withdrawn, once.
create function standard_row_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception '% is only added to', tg_table_name using errcode = 'check_violation';
  end if;
  if old.proposal_id is not null
    and (old.withdrawn_at is not null
      or to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at') then
    raise exception '% is never changed', tg_table_name using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger standard_parameter_kept before update or delete on standard_parameter
  for each row execute function standard_row_kept();
create trigger standard_post_need_kept before update or delete on standard_post_need
  for each row execute function standard_row_kept();
