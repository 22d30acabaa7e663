package org.inkstand.title.store;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.inkstand.title.TitleDraft;

/** Makes what somebody brought fit to be kept: bounded, of the right shape, or empty. */
final class DraftCheck {

  /** A masthead, not an article. */
  private static final int NAME_CHARS_MAX = 200;

  /** A sentence or two; feeds are known to put whole pages here. */
  private static final int DESCRIPTION_CHARS_MAX = 600;

  /** Servers refuse longer addresses themselves. */
  private static final int ADDRESS_CHARS_MAX = 2_000;

  private DraftCheck() {}

  /** Why an address cannot be read; empty when it can. */
  static String refusal(URI address) {
    String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return "not a web address";
    }
    if (address.getHost() == null || address.getHost().isEmpty()) {
      return "an address without a host";
    }
    if (address.getUserInfo() != null) {
      return "an address with a password in it";
    }
    return address.toString().length() > ADDRESS_CHARS_MAX ? "an address that is too long" : "";
  }

  /** The home page, or the front door of the first feed's host. */
  static URI homePage(TitleDraft draft) {
    if (refusal(draft.homePage()).isEmpty()) {
      return draft.homePage();
    }
    return draft.feeds().stream()
        .map(TitleDraft.FeedDraft::address)
        .filter(address -> refusal(address).isEmpty())
        .findFirst()
        .map(address -> address.resolve("/"))
        .orElse(draft.homePage());
  }

  static String name(TitleDraft draft) {
    String name = line(draft.name(), NAME_CHARS_MAX);
    return name.isEmpty() ? TitleDraft.place(homePage(draft)).split("[/:?]")[0] : name;
  }

  static String owner(TitleDraft draft) {
    return line(draft.owner(), NAME_CHARS_MAX);
  }

  static String description(TitleDraft draft) {
    return line(draft.description(), DESCRIPTION_CHARS_MAX);
  }

  static String country(TitleDraft draft) {
    String country = draft.country().strip().toUpperCase(Locale.ROOT);
    return country.matches("[A-Z]{2}") ? country : "";
  }

  static String language(TitleDraft draft) {
    try {
      String tag =
          new Locale.Builder()
              .setLanguageTag(draft.language().strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return tag.equals("und") ? "" : tag;
    } catch (IllformedLocaleException _) {
      return "";
    }
  }

  static String section(TitleDraft.FeedDraft feed) {
    return feed.section().matches("medtop:\\d{8}") ? feed.section() : "";
  }

  private static String line(String text, int charsMax) {
    String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    if (line.length() <= charsMax) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(charsMax - 2)) ? charsMax - 2 : charsMax - 1;
    return line.substring(0, end).strip() + "…";
  }
}
