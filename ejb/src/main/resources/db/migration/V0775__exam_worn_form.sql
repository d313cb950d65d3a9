-- 启封说明: who releases a form with items that are retired, met too often or at rest says why; both officers do.
alter table exam_paper_release
  add column worn int not null default 0 check (worn >= 0),
  add column reason text check (length(reason) between 1 and 500),
  add check ((worn > 0) = (reason is not null));
