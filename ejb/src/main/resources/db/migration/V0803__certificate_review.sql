-- 综合评审: the third score of an exam of level 2 or 1, as it stands on the certificate.
alter table certificate_batch_row add column review numeric check (review between 0 and 100);
