package org.inkstand.app.press.text;

/** The picture of an article: which scene is painted, and what is said below it. */
public record Illustration(String scene, String caption, String credit) {}
