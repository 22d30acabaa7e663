package org.inkstand.article.extract.said;

import java.net.URI;

/**
 * The picture that a page says stands for the article.
 *
 * @param address absolute http(s) address
 * @param caption the text below it; may be empty
 * @param credit who made it; may be empty
 * @param width pixels as the page says, 0 when it does not
 * @param height pixels as the page says, 0 when it does not
 */
public record LeadPicture(URI address, String caption, String credit, int width, int height) {}
