-- Asked for each certificate that is issued: which accounts, and so which consents, a person has.
create index identity_account_person on identity_account (person_id) where person_id is not null;
