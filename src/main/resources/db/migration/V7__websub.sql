-- What a feed's own habits and wishes are, and why its next turn is when it is.
alter table feed_feed add column habit text not null default '';
alter table feed_feed add column wish text not null default '';
alter table feed_feed add column why text not null default 'WAITING';
alter table feed_feed add column last_read bigint not null default 0;

-- Under which name its hub knows it; empty when there is no hub.
alter table feed_feed add column topic text not null default '';

-- Our subscriptions at hubs (WebSub), one a feed at most.
create table feed_hub (
  feed_id bigint primary key,
  hub text not null,
  topic text not null,
  token text not null,
  secret text not null,
  state text not null,
  pending text not null,
  reason text not null,
  tries integer not null,
  next_act bigint not null,
  verified_at bigint not null,
  lease_until bigint not null,
  last_ping bigint not null,
  pings bigint not null,
  forged bigint not null,
  missed_at bigint not null
);

create unique index feed_hub_token on feed_hub (token);
create index feed_hub_next_act on feed_hub (next_act);
