package org.inkstand.search.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.search.query.Operand.Before;
import org.inkstand.search.query.Operand.HasPicture;
import org.inkstand.search.query.Operand.InLanguage;
import org.inkstand.search.query.Operand.InSection;
import org.inkstand.search.query.Operand.InTitle;
import org.inkstand.search.query.Operand.Phrase;
import org.inkstand.search.query.Operand.Since;
import org.inkstand.search.query.Operand.Word;
import org.inkstand.title.TitleId;

/**
 * The language of the search box.
 *
 * <pre>
 * flood ghent          both words, in any form
 * "night train"        exactly so, side by side
 * flood -ghent         without
 * ghent OR bruges      one of them is enough
 * title:latin-times    by one title, by slug or by name: title:"Latin Times"
 * section:sport        in a section
 * country:be           by the titles of a country, by code or by name
 * has:picture          with a picture
 * lang:pt              in a language
 * after:2026-11-20     from that day on; a month, a year, today, yesterday
 * before:yesterday     until the day before
 * </pre>
 *
 * <p>A filter that is not understood is reported and left out: its value is not looked for as a
 * word, which would find nothing and explain less. Days begin at midnight in the paper's zone.
 */
public final class QueryReader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}");

  private static final Set<String> HAD = Set.of("picture", "pictures", "photo", "image");

  private static final Optional<Operand> PICTURE = Optional.of(new HasPicture());

  private final Known known;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> terms = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<Operand> group = new ArrayList<>();
  private int operands;

  private QueryReader(Known known) {
    this.known = known;
  }

  /** What was meant. Never throws, whatever was typed. */
  public static Wanted read(String typed, Known known) {
    String kept =
        typed.length() > Limits.TYPED_CHARS_MAX
            ? typed.substring(0, Limits.TYPED_CHARS_MAX)
            : typed;
    return new QueryReader(known).read(Tokens.of(kept));
  }

  private Wanted read(List<Token> tokens) {
    boolean joined = false;
    for (Token token : tokens) {
      if (token.or()) {
        joined = true;
      } else if (!token.and() && operands < Limits.OPERANDS_MAX) {
        take(token, joined);
        joined = false;
      }
    }
    close();
    return new Wanted(clauses, List.copyOf(terms), List.copyOf(unknown));
  }

  private void take(Token token, boolean joined) {
    Optional<Operand> operand = operand(token);
    if (operand.isEmpty()) {
      if (unknown.size() < Limits.UNKNOWN_MAX) {
        unknown.add(token.raw());
      }
      return;
    }
    operands++;
    if (!joined || token.without()) {
      close();
    }
    if (token.without()) {
      clauses.add(new Clause(List.of(operand.get()), true));
      return;
    }
    group.add(operand.get());
    if (token.filter().isEmpty()) {
      terms.add(token.text().strip());
    }
  }

  private void close() {
    if (!group.isEmpty()) {
      clauses.add(new Clause(group, false));
      group.clear();
    }
  }

  private Optional<Operand> operand(Token token) {
    return operand(token, known);
  }

  /** What a piece of what was typed asks for; empty when that is not understood. */
  static Optional<Operand> operand(Token token, Known known) {
    String text = token.text().strip();
    return switch (token.filter()) {
      case "" -> Optional.of(words(token, text));
      case "title" -> titles(text, known);
      case "section" -> known.sections().apply(text).map(InSection::new);
      case "country" -> known.countries().apply(text).map(found -> found);
      case "lang", "language" -> language(text);
      case "has" -> HAD.contains(text.toLowerCase(Locale.ROOT)) ? PICTURE : Optional.empty();
      case "before" -> midnight(text, known).map(Before::new);
      case "after", "since" -> midnight(text, known).map(Since::new);
      default -> Optional.empty();
    };
  }

  private static Operand words(Token token, String text) {
    if (token.quoted()) {
      return new Phrase(text);
    }
    return new Word(
        text.length() > Limits.WORD_CHARS_MAX ? text.substring(0, Limits.WORD_CHARS_MAX) : text);
  }

  private static Optional<Operand> titles(String text, Known known) {
    Set<TitleId> found = known.titles().apply(text);
    return found.isEmpty() ? Optional.empty() : Optional.of(new InTitle(found));
  }

  private static Optional<Operand> language(String text) {
    String tag = text.toLowerCase(Locale.ROOT).replace('_', '-');
    return LANGUAGE.matcher(tag).matches() ? Optional.of(new InLanguage(tag)) : Optional.empty();
  }

  private static Optional<Instant> midnight(String text, Known known) {
    return Day.first(text, known.today()).map(day -> day.atStartOfDay(known.zone()).toInstant());
  }
}
