package org.inkstand.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/**
 * What a feed said about one article, as published: nothing cleaned, addresses absolute.
 *
 * @param key the feed's own name for it (guid, atom:id, uri), or its link where it has none
 * @param link its page; empty address when it has none
 * @param headline plain text
 * @param summary HTML, may be empty
 * @param content HTML, empty when the feed gives only a summary
 * @param published when; {@link Instant#EPOCH} when the feed does not say
 * @param updated when last; {@link Instant#EPOCH} when the feed does not say
 * @param language BCP 47; empty when not said
 * @param section the media topic of the feed it came by; may be empty
 * @param categories the title's own keywords
 * @param copyright the line to show; may be empty
 * @param embargoedUntil not before; the epoch for at once
 * @param expires gone after; {@link Instant#MAX} for never
 * @param place its place in the feed, 0 for the top
 * @param prominent whether the feed has its own order and this stood near its top, or is marked as
 *     urgent, when it was first seen or its words last changed
 * @param seenAt when we first saw it
 */
public record Item(
    ItemId id,
    FeedId feed,
    TitleId title,
    String key,
    URI link,
    String headline,
    String summary,
    String content,
    List<String> authors,
    Instant published,
    Instant updated,
    String language,
    String section,
    List<String> categories,
    List<ItemPicture> pictures,
    String copyright,
    Instant embargoedUntil,
    Instant expires,
    int place,
    boolean prominent,
    Instant seenAt) {
  public Item {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    pictures = List.copyOf(pictures);
  }
}
