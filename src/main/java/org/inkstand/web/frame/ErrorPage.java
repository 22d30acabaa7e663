package org.inkstand.web.frame;

import org.inkstand.web.wording.Words;

/**
 * A page that says what went wrong and what to do now.
 *
 * @param status the HTTP status
 */
public record ErrorPage(Frame frame, int status, String title, String text) {

  static ErrorPage of(Frames frames, int status) {
    Words words = frames.words();
    String key = "error." + status;
    if (!words.has(key + ".title")) {
      key = status < 500 ? "error.400" : "error.500";
    }
    return said(frames, status, key);
  }

  /** The store does not answer: for readers and for an operator who wants to know why. */
  static ErrorPage storeAway(Frames frames) {
    return said(frames, 503, "error.away");
  }

  private static ErrorPage said(Frames frames, int status, String key) {
    Words words = frames.words();
    String title = words.of(key + ".title");
    Head head = Head.of(title, words.of(key + ".text"), "/", "error").unlisted();
    return new ErrorPage(frames.around(head), status, title, words.of(key + ".text"));
  }
}
