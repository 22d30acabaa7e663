package org.inkstand.app.press.text;

import java.util.List;

/** The lines of an event file, read once from top to bottom. */
final class Lines {

  private final String file;
  private final List<String> all;
  private int at;

  Lines(String file, String text) {
    this.file = file;
    this.all = text.replace("\uFEFF", "").lines().toList();
  }

  boolean open() {
    return at < all.size();
  }

  String peek() {
    return all.get(at);
  }

  String next() {
    return all.get(at++);
  }

  void skipBlank() {
    while (open() && peek().isBlank()) {
      at++;
    }
  }

  /** The complaint that names the place. */
  IllegalStateException wrong(String what) {
    return new IllegalStateException(file + ":" + (at + 1) + ": " + what);
  }

  /** The same, with the error that showed it. */
  IllegalStateException wrong(String what, Throwable cause) {
    return new IllegalStateException(file + ":" + (at + 1) + ": " + what, cause);
  }
}
