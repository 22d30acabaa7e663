package org.inkstand.article;

import java.time.Instant;

/**
 * One version of an article, for readers who want to see what changed.
 *
 * @param number 1 for the first
 * @param at when we saw it
 * @param headline as it was then
 * @param body as it was then
 */
public record Revision(int number, Instant at, String headline, ArticleBody body) {}
