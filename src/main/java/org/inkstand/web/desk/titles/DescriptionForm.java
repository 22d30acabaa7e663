package org.inkstand.web.desk.titles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleRefused;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What is said about a title, as it stands in a form, right or wrong.
 *
 * @param problems keys of messages by the name of the field that they are about
 */
public record DescriptionForm(
    String name,
    String homePage,
    String country,
    String language,
    String owner,
    String about,
    Map<String, String> problems) {

  private static final int NAME_CHARS_MAX = 120;
  private static final int ABOUT_CHARS_MAX = 500;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public DescriptionForm {
    problems = Map.copyOf(problems);
  }

  /** The form with a title filled in. */
  static DescriptionForm of(Title title) {
    return new DescriptionForm(
        title.name(),
        title.homePage().toString(),
        title.country(),
        title.language(),
        title.owner(),
        title.description(),
        Map.of());
  }

  /** The form with a draft filled in. */
  static DescriptionForm of(TitleDraft draft) {
    return new DescriptionForm(
        draft.name(),
        draft.homePage().toString(),
        draft.country(),
        draft.language(),
        draft.owner(),
        draft.description(),
        Map.of());
  }

  /** The form as somebody sent it, with what is wrong about it. */
  static DescriptionForm read(ServerRequest request) {
    DescriptionForm sent =
        new DescriptionForm(
            Desk.field(request, "name"),
            Desk.field(request, "homePage"),
            Desk.field(request, "country").toUpperCase(Locale.ROOT),
            Desk.field(request, "language"),
            Desk.field(request, "owner"),
            Desk.field(request, "about"),
            Map.of());
    return new DescriptionForm(
        sent.name,
        sent.homePage,
        sent.country,
        sent.language,
        sent.owner,
        sent.about,
        sent.check());
  }

  private Map<String, String> check() {
    Map<String, String> found = new HashMap<>();
    if (name.isEmpty() || name.length() > NAME_CHARS_MAX) {
      found.put("name", "desk.words.name.problem");
    }
    if (!address().map(DescriptionForm::web).orElse(false)) {
      found.put("homePage", "desk.words.homePage.problem");
    }
    if (!country.isEmpty() && !COUNTRIES.contains(country)) {
      found.put("country", "desk.words.country.problem");
    }
    if (!language.matches("|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      found.put("language", "desk.words.language.problem");
    }
    if (owner.length() > NAME_CHARS_MAX) {
      found.put("owner", "desk.words.owner.problem");
    }
    if (about.length() > ABOUT_CHARS_MAX) {
      found.put("about", "desk.words.about.problem");
    }
    return found;
  }

  private static boolean web(URI address) {
    String scheme = Objects.requireNonNullElse(address.getScheme(), "");
    return address.getHost() != null && scheme.matches("(?i)https?");
  }

  private Optional<URI> address() {
    try {
      return Optional.of(new URI(homePage));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** Whether it can be recorded. */
  boolean right() {
    return problems.isEmpty();
  }

  /** Every field as text, by its name. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("home page", homePage);
    fields.put("country", country);
    fields.put("language", language);
    fields.put("publisher", owner);
    fields.put("about", about);
    return fields;
  }

  /** What is wrong with a field, as a key of a message; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** The words put on a draft that has feeds and a licence. */
  TitleDraft on(TitleDraft draft) {
    return new TitleDraft(
        name,
        address().orElse(draft.homePage()),
        country,
        language,
        owner,
        about,
        draft.licence(),
        draft.feeds());
  }

  /** Records it; answers with the reason when it was refused. */
  Optional<String> save(Titles titles, Title title) {
    TitleDraft draft =
        new TitleDraft("", title.homePage(), "", "", "", "", title.licence(), List.of());
    try {
      titles.describe(title.id(), on(draft));
      return Optional.empty();
    } catch (TitleRefused refusal) {
      return Optional.of(Objects.requireNonNullElse(refusal.getMessage(), ""));
    }
  }
}
