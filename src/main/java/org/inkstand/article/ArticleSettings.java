package org.inkstand.article;

/**
 * What an operator decides about articles.
 *
 * @param personal one person reads here for themselves: whole texts are kept for every title
 */
public record ArticleSettings(boolean personal) {}
