create table article_article (
  id bigint primary key,
  seq bigint not null,
  title_id bigint not null,
  address text not null,
  slug text not null,
  headline text not null,
  standfirst text not null,
  authors text not null,
  published bigint not null,
  updated bigint not null,
  seen_at bigint not null,
  language text not null,
  section text not null,
  keywords text not null,
  picture text not null,
  picture_width integer not null,
  picture_height integer not null,
  picture_caption text not null,
  picture_credit text not null,
  copyright text not null,
  word_count integer not null,
  whole integer not null,
  revision integer not null,
  fingerprint bigint not null,
  embargoed_until bigint not null,
  expires bigint not null,
  visible_from bigint not null,
  visible_until bigint not null,
  withdrawn integer not null
);

create unique index article_article_seq on article_article (seq);
create index article_article_published on article_article (published desc, id desc);
create index article_article_title on article_article (title_id, published desc, id desc);
create index article_article_section on article_article (section, published desc, id desc);

-- Every name under which feeds have announced an article: its page, its guid, its headline.
create table article_key (
  title_id bigint not null,
  name text not null,
  article_id bigint not null,
  primary key (title_id, name)
);

create index article_key_article on article_key (article_id);

create table article_item (
  item_id bigint primary key,
  article_id bigint not null
);

create index article_item_article on article_item (article_id);

create table article_body (
  article_id bigint primary key,
  html text not null,
  body text not null
);

-- Versions that a later one has replaced.
create table article_revision (
  article_id bigint not null,
  number integer not null,
  at bigint not null,
  headline text not null,
  html text not null,
  body text not null,
  primary key (article_id, number)
);

-- Pages to be fetched because the licence allows the whole text and the feed has only a summary.
create table article_page (
  article_id bigint primary key,
  address text not null,
  tries integer not null,
  next_try bigint not null,
  reason text not null
);

create index article_page_next_try on article_page (next_try);

create index article_article_until on article_article (visible_until);
