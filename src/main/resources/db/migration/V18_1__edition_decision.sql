-- What editors decided about stories. Rows are only added: the newest of a story and a kind holds, and one that ends when it
-- begins takes the one before it back.
create table edition_decision (
  number bigint primary key,
  story bigint not null,
  kind text not null,
  place integer not null,
  words text not null,
  from_at bigint not null,
  until_at bigint not null,
  at bigint not null
);

create index edition_decision_story on edition_decision (story, kind, number);
create index edition_decision_until on edition_decision (until_at);
