package org.inkstand.search.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkstand.kit.text.Slug;
import org.inkstand.search.query.Operand.InCountry;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;

/** Finds countries by what people call them: {@code be}, {@code bel}, {@code Belgium}. */
public final class Countries {

  private static final Map<String, String> CODES = codes();

  private final Titles titles;

  /** With these titles. */
  public Countries(Titles titles) {
    this.titles = titles;
  }

  /** The country called so, and the titles that are published there. */
  public Optional<InCountry> find(String typed) {
    return Optional.ofNullable(CODES.get(Slug.of(typed)))
        .map(
            code ->
                new InCountry(
                    code,
                    titles.list().stream()
                        .filter(title -> title.country().equals(code))
                        .map(Title::id)
                        .collect(Collectors.toSet())));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
      Locale country = Locale.of("", code);
      codes.put(Slug.of(country.getDisplayCountry(Locale.ENGLISH)), code);
      codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      codes.put(code.toLowerCase(Locale.ROOT), code);
    }
    codes.put("uk", "GB");
    codes.put("america", "US");
    codes.put("holland", "NL");
    return Map.copyOf(codes);
  }
}
