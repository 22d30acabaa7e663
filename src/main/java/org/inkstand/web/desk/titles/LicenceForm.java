package org.inkstand.web.desk.titles;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Spans;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * A licence as it stands in a form, right or wrong.
 *
 * @param access the name of an {@link Access}
 * @param embargo a span as {@code 6h}
 * @param expiry a span; empty for never
 * @param territory codes of countries by commas; empty for everywhere
 * @param problems keys of messages by the name of the field that they are about
 */
public record LicenceForm(
    String access,
    boolean fullText,
    String excerptChars,
    String embargo,
    String expiry,
    String territory,
    boolean gift,
    boolean apps,
    boolean aiUse,
    boolean share,
    String terms,
    Map<String, String> problems) {

  /** A publisher's letter is kept elsewhere; here stands where. */
  private static final int TERMS_CHARS_MAX = 2_000;

  private static final int EXCERPT_CHARS_MAX = 2_000;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public LicenceForm {
    problems = Map.copyOf(problems);
  }

  /** A choice of access with the words that explain it. */
  public record Choice(String value, String key, boolean chosen) {}

  /** The form with a licence filled in. */
  static LicenceForm of(Licence licence) {
    return new LicenceForm(
        licence.access().name(),
        licence.fullText(),
        Integer.toString(licence.excerptChars()),
        licence.embargo().isZero() ? "" : Spans.written(licence.embargo()),
        licence.expiry().compareTo(Licence.NEVER) >= 0 ? "" : Spans.written(licence.expiry()),
        licence.territory().stream().sorted().collect(Collectors.joining(", ")),
        licence.gift(),
        licence.apps(),
        licence.aiUse(),
        licence.share(),
        licence.terms(),
        Map.of());
  }

  /** The form as somebody sent it, with what is wrong about it. */
  static LicenceForm read(ServerRequest request) {
    LicenceForm sent =
        new LicenceForm(
            Desk.field(request, "access"),
            ticked(request, "fullText"),
            Desk.field(request, "excerptChars"),
            Desk.field(request, "embargo"),
            Desk.field(request, "expiry"),
            Desk.field(request, "territory").toUpperCase(Locale.ROOT),
            ticked(request, "gift"),
            ticked(request, "apps"),
            ticked(request, "aiUse"),
            ticked(request, "share"),
            Desk.field(request, "terms"),
            Map.of());
    return sent.with(sent.check());
  }

  private static boolean ticked(ServerRequest request, String name) {
    return !Desk.field(request, name).isEmpty();
  }

  private LicenceForm with(Map<String, String> found) {
    return new LicenceForm(
        access,
        fullText,
        excerptChars,
        embargo,
        expiry,
        territory,
        gift,
        apps,
        aiUse,
        share,
        terms,
        found);
  }

  private Map<String, String> check() {
    Map<String, String> found = new LinkedHashMap<>();
    if (Arrays.stream(Access.values()).noneMatch(known -> known.name().equals(access))) {
      found.put("access", "desk.licence.access.problem");
    }
    if (!excerptChars.matches("\\d{1,4}") || Integer.parseInt(excerptChars) > EXCERPT_CHARS_MAX) {
      found.put("excerptChars", "desk.licence.excerptChars.problem");
    }
    if (!embargo.isEmpty() && Spans.read(embargo).isNegative()) {
      found.put("embargo", "desk.licence.embargo.problem");
    }
    if (!expiry.isEmpty() && (Spans.read(expiry).isNegative() || Spans.read(expiry).isZero())) {
      found.put("expiry", "desk.licence.expiry.problem");
    }
    if (!COUNTRIES.containsAll(countries())) {
      found.put("territory", "desk.licence.territory.problem");
    }
    if (terms.length() > TERMS_CHARS_MAX) {
      found.put("terms", "desk.licence.terms.problem");
    }
    return found;
  }

  private Set<String> countries() {
    return Arrays.stream(territory.split("[\\s,;]+"))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it can be recorded. */
  boolean right() {
    return problems.isEmpty();
  }

  /** The licence of a form in which nothing is wrong. */
  Licence licence() {
    return new Licence(
        Access.valueOf(access),
        fullText,
        Integer.parseInt(excerptChars),
        embargo.isEmpty() ? Duration.ZERO : Spans.read(embargo),
        expiry.isEmpty() ? Licence.NEVER : Spans.read(expiry),
        countries(),
        gift,
        apps,
        aiUse,
        share,
        terms);
  }

  /** Every field as text, by its name. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("access", access);
    fields.put("whole text", yes(fullText));
    fields.put("excerpt", excerptChars);
    fields.put("embargo", embargo);
    fields.put("expiry", expiry);
    fields.put("countries", territory);
    fields.put("gift", yes(gift));
    fields.put("apps", yes(apps));
    fields.put("AI use", yes(aiUse));
    fields.put("share", yes(share));
    fields.put("terms", terms);
    return fields;
  }

  private static String yes(boolean permitted) {
    return permitted ? "yes" : "no";
  }

  /** What is wrong with a field, as a key of a message; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** The kinds of access, the one of this form chosen. */
  public List<Choice> choices() {
    return Arrays.stream(Access.values())
        .map(
            kind ->
                new Choice(
                    kind.name(),
                    "desk.access." + kind.name().toLowerCase(Locale.ROOT),
                    kind.name().equals(access)))
        .toList();
  }
}
