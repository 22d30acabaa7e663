package org.inkstand.story;

import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.title.TitleId;

/**
 * An article's place in its story.
 *
 * @param copyOf the article that it is a copy of, the earliest; empty for an original
 */
public record StoryArticle(ArticleId article, TitleId title, Optional<ArticleId> copyOf) {}
