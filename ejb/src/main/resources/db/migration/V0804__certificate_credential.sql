-- A certificate's place in its issuer's two lists of states, drawn at random and never another's.
create table certificate_status_place (
  certificate_id bigint primary key references certificate_certificate (id),
  issuer_id bigint not null,
  place integer not null check (place between 0 and 1048575),
  unique (issuer_id, place)
);

-- The credential as it was signed when the certificate was issued.
create table certificate_credential (
  certificate_id bigint primary key references certificate_status_place (certificate_id),
  credential text not null check (credential <> '')
);
