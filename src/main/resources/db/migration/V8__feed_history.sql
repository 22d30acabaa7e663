-- How each feed fared, an hour and a day at a time; span is 3600 or 86400 seconds, from_at its begin.
create table feed_history (
  feed_id bigint not null,
  span integer not null,
  from_at bigint not null,
  tries integer not null,
  refused integer not null,
  unreachable integer not null,
  flawed integer not null,
  fresh integer not null,
  dropped integer not null,
  bytes bigint not null,
  took_millis bigint not null,
  quiet_millis bigint not null,
  within_minute integer not null,
  within_five integer not null,
  within_quarter integer not null,
  within_hour integer not null,
  within_six integer not null,
  within_day integer not null,
  later integer not null,
  primary key (feed_id, span, from_at)
);

create index feed_history_from on feed_history (span, from_at);

-- The last answer of each feed that was no good, as it came.
create table feed_answer (
  feed_id bigint primary key,
  at bigint not null,
  outcome text not null,
  reason text not null,
  status integer not null,
  address text not null,
  headers text not null,
  opening text not null,
  body_bytes bigint not null,
  flaws text not null
);
