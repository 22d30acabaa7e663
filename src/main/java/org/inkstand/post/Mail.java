package org.inkstand.post;

import org.inkstand.kit.text.MailAddress;

/**
 * One mail, once as text and once as HTML, both saying the same.
 *
 * @param subject on one line
 * @param secret whether it opens a door: such a mail is wiped as soon as it has left, and after a
 *     day where it cannot leave
 */
public record Mail(MailAddress to, String subject, String text, String html, boolean secret) {

  private static final int SUBJECT_CHARS_MAX = 200;

  public Mail {
    subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    if (subject.isEmpty() || subject.length() > SUBJECT_CHARS_MAX) {
      throw new IllegalArgumentException("a subject has 1 to 200 letters: " + subject);
    }
  }
}
