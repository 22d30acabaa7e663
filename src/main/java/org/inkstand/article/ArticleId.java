package org.inkstand.article;

/** Which article: a number that never changes and stands in its address. */
public record ArticleId(long value) {}
