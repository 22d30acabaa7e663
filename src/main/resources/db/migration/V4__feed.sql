create table feed_feed (
  id bigint primary key,
  title_id bigint not null,
  address text not null,
  section text not null,
  paused integer not null,
  removed integer not null,
  etag text not null,
  last_modified text not null,
  body_hash bigint not null,
  outcome text not null,
  reason text not null,
  status integer not null,
  failures integer not null,
  failing_since bigint not null,
  last_fetch bigint not null,
  last_news bigint not null,
  next_fetch bigint not null,
  interval_millis bigint not null,
  moved_to text not null,
  moved_sights integer not null,
  reread integer not null,
  items bigint not null,
  flaws text not null,
  hub text not null,
  took_millis bigint not null,
  body_bytes bigint not null
);

create index feed_feed_title on feed_feed (title_id);

create table feed_item (
  id bigint primary key,
  seq bigint not null,
  feed_id bigint not null,
  title_id bigint not null,
  item_key text not null,
  hash bigint not null,
  withdrawn integer not null,
  link text not null,
  headline text not null,
  summary text not null,
  content text not null,
  authors text not null,
  published bigint not null,
  updated bigint not null,
  language text not null,
  section text not null,
  categories text not null,
  pictures text not null,
  copyright text not null,
  embargoed_until bigint not null,
  expires bigint not null,
  place integer not null,
  seen_at bigint not null
);

create unique index feed_item_seq on feed_item (seq);
create unique index feed_item_key on feed_item (feed_id, item_key);
create index feed_item_title on feed_item (title_id, withdrawn);
