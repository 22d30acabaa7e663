package org.inkstand.web.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inkstand.kit.text.Languages;

/** A language as a page must know it: which way it runs, and what people call it. */
public final class Tongue {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "dv", "ckb", "ku-arab");

  /** The language of the interface, and so of a page's main part. */
  public static final String INTERFACE = "en";

  private Tongue() {}

  /** {@code rtl} or {@code ltr}, for the {@code dir} attribute. */
  public static String direction(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    return RIGHT_TO_LEFT.contains(first(tag)) || RIGHT_TO_LEFT.contains(tag) ? "rtl" : "ltr";
  }

  /** The part that tells the language: {@code pt} of {@code pt-BR}; empty when not known. */
  public static String first(String language) {
    return Languages.primary(language);
  }

  /** The language that a reader asked for, if it could be one; else empty, for all. */
  public static String asked(Optional<String> parameter) {
    return parameter
        .map(String::strip)
        .filter(tag -> tag.matches("[a-zA-Z]{2,3}"))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** Its name in English; the code itself when it has none. */
  public static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }

  /** Its name as its own readers write it. */
  public static String ownName(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String name = locale.getDisplayLanguage(locale);
    return name.isEmpty() ? language : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /** A country's name in English; the code itself when it has none. */
  public static String country(String code) {
    return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
