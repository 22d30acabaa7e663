package org.inkstand.kit.text;

import java.util.Optional;

/** Numbers that people and machines write into addresses. */
public final class Numbers {
  private Numbers() {}

  /** A row's number: 1 and above, plain digits; empty for anything else. */
  public static Optional<Long> id(String text) {
    return text.matches("[1-9]\\d{0,17}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
