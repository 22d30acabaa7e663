-- What somebody read and for how long, as far as it was measured; seconds -1 where it was not.
-- worth is what of it has gone into the profile, in thousandths.
create table reader_reading (
  reader bigint not null,
  article bigint not null,
  first bigint not null,
  last bigint not null,
  seconds integer not null,
  completion integer not null,
  worth integer not null,
  change bigint not null,
  primary key (reader, article)
);

create unique index reader_reading_change on reader_reading (change);
create index reader_reading_last on reader_reading (reader, last);

-- A profile: a line an interest.
create table reader_taste (
  reader bigint primary key,
  lines text not null,
  learning integer not null,
  switched_on integer not null,
  fresh integer not null,
  mine integer not null,
  titles integer not null,
  version bigint not null
);
