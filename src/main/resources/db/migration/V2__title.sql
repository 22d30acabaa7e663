create table title_title (
  id bigint primary key,
  seq bigint not null unique,
  removed integer not null,
  slug text unique,
  place text unique,
  name text not null,
  home_page text not null,
  country text not null,
  language text not null,
  owner text not null,
  description text not null,
  paused integer not null,
  since bigint not null,
  access text not null,
  full_text integer not null,
  excerpt_chars integer not null,
  embargo_seconds bigint not null,
  expiry_seconds bigint not null,
  territory text not null,
  gift integer not null,
  apps integer not null,
  ai_use integer not null,
  share integer not null,
  terms text not null
);

create table title_feed (
  id bigint primary key,
  title_id bigint not null references title_title (id),
  place text not null unique,
  address text not null,
  section text not null,
  paused integer not null
);

create index title_feed_title on title_feed (title_id);

create table title_signal (
  title_id bigint not null references title_title (id),
  position integer not null,
  kind text not null,
  value text not null,
  source text not null,
  primary key (title_id, position)
);
