package org.inkstand.article.store;

import java.time.Instant;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.identity.ItemIdentity;
import org.inkstand.feed.ItemId;

/**
 * An article as an item of a feed, or its page, makes it, before it has a number.
 *
 * @param item the item that it was made from
 * @param identity which article it is
 * @param article its head; number and version mean nothing yet
 * @param body its words
 * @param visibleFrom when lists may show it
 * @param visibleUntil when lists must stop showing it
 * @param prominent whether its feed says that it matters; a page says nothing of it
 * @param wantsPage whether its page shall be fetched for the whole text
 */
public record ArticleDraft(
    ItemId item,
    ItemIdentity identity,
    Article article,
    ArticleBody body,
    Instant visibleFrom,
    Instant visibleUntil,
    boolean prominent,
    boolean wantsPage) {}
