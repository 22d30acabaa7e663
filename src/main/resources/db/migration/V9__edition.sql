-- Slots are a line each, packed: an edition is read whole or not at all, and never changed.
create table edition_edition (
  number bigint primary key,
  kind text not null,
  published bigint not null,
  hour bigint not null,
  slots bytea not null
);

create index edition_edition_when on edition_edition (kind, published);
create index edition_edition_hour on edition_edition (kind, hour, number);
