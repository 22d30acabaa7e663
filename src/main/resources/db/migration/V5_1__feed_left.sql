-- When an item was first missed in its feed; 0 while it stands there, and once its words were dropped.
alter table feed_item add column left_at bigint not null default 0;

create index feed_item_left on feed_item (left_at);
