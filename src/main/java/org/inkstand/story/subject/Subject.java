package org.inkstand.story.subject;

/**
 * A Media Topic that an article is about.
 *
 * @param qcode as {@code medtop:15000000}
 * @param name the IPTC's English
 * @param confidence 0 to 1; those of sections sum to 1 over all sections
 */
public record Subject(String qcode, String name, double confidence) {
  public Subject {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
