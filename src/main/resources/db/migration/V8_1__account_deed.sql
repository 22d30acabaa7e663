-- What operators changed at the desk.
create table account_deed (
  id bigint primary key,
  at bigint not null,
  who text not null,
  kind text not null,
  subject text not null,
  path text not null,
  was text not null,
  became text not null
);

create index account_deed_kind on account_deed (kind, id);
