-- What readers follow and mute. The key is the value as it is compared: one mark about a thing.
create table reader_follow (
  reader bigint not null,
  kind text not null,
  value_key text not null,
  value text not null,
  since bigint not null,
  primary key (reader, kind, value_key)
);

create table reader_mute (
  reader bigint not null,
  kind text not null,
  value_key text not null,
  value text not null,
  reach text not null,
  manner text not null,
  until bigint not null,
  since bigint not null,
  primary key (reader, kind, value_key)
);
