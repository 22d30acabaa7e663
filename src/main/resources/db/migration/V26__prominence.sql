-- Whether a feed put an item at its top, by an order of its own, or marked it as urgent.
alter table feed_item add column prominent integer not null default 0;
alter table article_item add column prominent integer not null default 0;
