package org.inkstand.article;

/**
 * An article's words.
 *
 * @param html cleaned by allow-list, pictures through our door
 * @param text the same as plain text, paragraphs separated by a blank line
 */
public record ArticleBody(String html, String text) {}
