package org.inkstand.article.clean;

import java.util.List;

/**
 * An article's body, safe to show and tidy to read.
 *
 * @param html allow-listed HTML, a fragment; cleaning it again changes nothing
 * @param text the running text, paragraphs separated by a blank line; captions are with the
 *     pictures
 * @param pictures the pictures shown, in order; empty when the fragment was clean already, since
 *     its addresses are then those of the door
 * @param wordCount words of {@code text}, in any script
 * @param flaws what was wrong or left out, in plain words
 */
public record CleanHtml(
    String html, String text, List<FoundPicture> pictures, int wordCount, List<String> flaws) {

  public CleanHtml {
    pictures = List.copyOf(pictures);
    flaws = List.copyOf(flaws);
  }
}
