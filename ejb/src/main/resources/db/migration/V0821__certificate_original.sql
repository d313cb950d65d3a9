-- What took the place of a certificate is found from the one that was issued first.
create index certificate_certificate_original on certificate_certificate (original_id)
  where original_id is not null;
