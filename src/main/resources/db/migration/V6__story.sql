-- A story that was merged into another keeps its row, so that its address leads there.
-- What it is shown by (headline to names) is written by a step of its own: label_due says for which.
create table story_story (
  id bigint primary key,
  seq bigint not null,
  slug text not null,
  headline text not null,
  lead_article bigint not null,
  language text not null,
  subjects text not null,
  places text not null,
  people text not null,
  first_title bigint not null,
  first_at bigint not null,
  last_at bigint not null,
  articles integer not null,
  originals integer not null,
  titles integer not null,
  closed integer not null,
  merged_into bigint not null,
  split_from bigint not null,
  label_due integer not null
);

create unique index story_story_seq on story_story (seq);
create index story_story_last on story_story (last_at desc, id desc);
create index story_story_due on story_story (label_due, seq);

-- The wording is kept so that gathering goes on after a start without reading the texts again.
create table story_article (
  article_id bigint primary key,
  story_id bigint not null,
  title_id bigint not null,
  published bigint not null,
  copy_of bigint not null,
  wording bytea not null
);

create index story_article_story on story_article (story_id, published, article_id);
create index story_article_copy on story_article (copy_of);
