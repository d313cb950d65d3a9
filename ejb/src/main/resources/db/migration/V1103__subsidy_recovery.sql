-- 追回事项: money that went out on a certificate which is suspended or revoked afterwards. Opened by the fact,
-- settled by an officer, by the certificate's return, or by a bank that did not pay.
create table subsidy_recovery (
  id bigint primary key,
  code text not null unique,
  claim_id bigint not null references subsidy_claim (id),
  cause text not null check (cause in ('SUSPENDED', 'REVOKED')),
  basis text not null,
  opened_at timestamptz not null,
  state text not null check (state in ('OPEN', 'RECOVERED', 'DROPPED', 'RESTORED', 'NOT_PAID')),
  settled_by text,
  note text,
  settled_at timestamptz,
  check ((state = 'OPEN') = (settled_at is null)),
  check ((state = 'OPEN') = (settled_by is null)),
  check (state not in ('RECOVERED', 'DROPPED') or length(note) between 1 and 500)
);
create unique index subsidy_recovery_one_open on subsidy_recovery (claim_id) where state = 'OPEN';
create index subsidy_recovery_open on subsidy_recovery (opened_at, id) where state = 'OPEN';
create index subsidy_recovery_claim on subsidy_recovery (claim_id);
create index subsidy_claim_of_certificate on subsidy_claim (certificate_id);
-- Opened while the money is out or on its way.
create function subsidy_recovery_paid() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from subsidy_claim where id = new.claim_id and state in ('SENT', 'PAID')) then
    raise exception 'nothing was paid on claim %', new.claim_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger subsidy_recovery_paid before insert on subsidy_recovery
  for each row execute function subsidy_recovery_paid();
