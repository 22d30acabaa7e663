package org.inkstand.story.bond;

import java.util.Map;
import org.inkstand.article.ArticleId;
import org.inkstand.story.words.Legend;

/**
 * An article as it is compared.
 *
 * @param terms the marks of its terms, each with its weight in the text
 * @param legend how they are written
 */
record Reading(ArticleId id, Map<Long, Integer> terms, Legend legend) {}
