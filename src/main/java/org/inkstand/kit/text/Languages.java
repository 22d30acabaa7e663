package org.inkstand.kit.text;

import java.util.Locale;

/** Language tags, BCP 47. */
public final class Languages {
  private Languages() {}

  /** The part that tells the language: {@code pt} of {@code pt-BR}; empty when not known. */
  public static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
