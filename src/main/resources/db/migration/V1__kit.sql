create table kit_sequence (
  name text primary key,
  last_value bigint not null
);

create table kit_cursor (
  step text primary key,
  position bigint not null
);
