-- Of the many certificates of an issuer the few of which something else than validity was said: its lists of states.
create index certificate_event_told_of on certificate_event (certificate_id) where state <> 'VALID';
